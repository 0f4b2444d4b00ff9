import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.octoprint.org/en/main/api/general.html#authorization";
const near = ["octo_print"];

/** OctoPrint, on a computer of its owner. */
export const octoprint: Provider = {
  id: "octoprint",
  name: "OctoPrint",
  hosts: ["octoprint.org"],
  page: null,
  kinds: [
    secret("octoprint-api-key", "OctoPrint API key", "control its printer", named(near, chars(classes.upperHex, 32)), docs),
    secret("octoprint-app-key", "OctoPrint application key", "control its printer", named(near, chars(classes.base64Url, 43)), docs),
  ],
};
