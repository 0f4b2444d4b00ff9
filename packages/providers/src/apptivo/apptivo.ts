import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.apptivo.com/api/";
const near = ["apptivo"];

export const apptivo: Provider = {
  id: "apptivo",
  name: "Apptivo",
  hosts: ["apptivo.com"],
  page: "https://www.apptivo.com/app/applicationhome.jsp",
  kinds: [
    secret("apptivo-api-key", "Apptivo API key", "tells the account; with its access key, read it", named(near, chars(classes.base64Url, 36)), docs),
    secret("apptivo-access-key", "Apptivo access key", "read and change customers, with the API key", named(near, chars(classes.base64Url, 32)), docs),
  ],
};
