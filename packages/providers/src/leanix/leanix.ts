import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs-eam.leanix.net/reference/authentication-to-leanix-services";

export const leanix: Provider = {
  id: "leanix",
  name: "SAP LeanIX",
  hosts: ["leanix.net"],
  page: null,
  kinds: [
    secret("leanix-api-token", "SAP LeanIX API token", "read and change your architecture", named(["lean_ix", "lxr_token"], chars(classes.alphanumeric, 40)), docs),
    secret("leanix-technical-user-token", "SAP LeanIX technical user token", "read and change your architecture", prefixed("LXT_", classes.base64Url, 30, 60), docs),
  ],
};
