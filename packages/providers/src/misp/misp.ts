import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

/** MISP, on a server of its owner. */
export const misp: Provider = {
  id: "misp",
  name: "MISP",
  hosts: ["misp-project.org"],
  page: null,
  kinds: [
    secret("misp-auth-key", "MISP auth key", "read and write indicators as its user", named(["misp", "misp_key", "misp_api", "misp_auth"], chars(classes.alphanumeric, 40)), "https://www.circl.lu/doc/misp/automation/"),
  ],
};
