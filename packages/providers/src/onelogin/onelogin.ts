import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const onelogin: Provider = {
  id: "onelogin",
  name: "OneLogin",
  hosts: ["onelogin.com"],
  page: null,
  kinds: [
    secret("onelogin-client-secret", "OneLogin client ID or secret", "manage people and what they may, when both are known", named(["one_login"], chars(classes.hex, 64)), "https://developers.onelogin.com/api-docs/2/getting-started/working-with-api-credentials"),
  ],
};
