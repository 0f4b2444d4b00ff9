import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const truenas: Provider = {
  id: "truenas",
  name: "TrueNAS",
  hosts: ["truenas.com"],
  page: null,
  kinds: [
    secret("truenas-api-key", "TrueNAS API key", "administer the machine", named(["truenas", "freenas"], chars(classes.digits, 1, 3), "-", chars(classes.alphanumeric, 64)), "https://www.truenas.com/docs/scale/scaletutorials/toptoolbar/managingapikeys/"),
  ],
};
