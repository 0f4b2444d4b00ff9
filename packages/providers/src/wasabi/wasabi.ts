import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.wasabi.com/docs/creating-a-user-account-and-access-key";
const near = ["wasabi"];

export const wasabi: Provider = {
  id: "wasabi",
  name: "Wasabi",
  hosts: ["wasabi.com", "wasabisys.com"],
  page: "https://console.wasabisys.com/access_keys",
  kinds: [
    secret("wasabi-secret-key", "Wasabi secret key", "read and change files", named(near, chars(classes.base64, 40)), docs),
    secret("wasabi-access-key", "Wasabi access key", "tells the account; with its secret, read and change files", named(near, chars(classes.upperAlphanumeric, 20)), docs),
  ],
};
