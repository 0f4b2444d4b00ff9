import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://cloud.ibm.com/docs/Cloudant?topic=Cloudant-managing-access-for-cloudant";
const near = ["cloudant"];

export const cloudant: Provider = {
  id: "cloudant",
  name: "IBM Cloudant",
  hosts: ["cloudant.com", "cloudantnosqldb.appdomain.cloud"],
  page: "https://cloud.ibm.com/resources",
  kinds: [
    secret("cloudant-api-key", "IBM Cloudant API password", "read and change databases", named(near, chars(classes.hex, 40)), docs),
    secret("cloudant-password", "IBM Cloudant instance password", "read and change every database", named(near, chars(classes.hex, 64)), docs),
  ],
};
