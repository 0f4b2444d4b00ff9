import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const brex: Provider = {
  id: "brex",
  name: "Brex",
  hosts: ["brex.com", "brexapis.com"],
  page: "https://dashboard.brex.com/settings/developer",
  kinds: [
    secret("brex-token", "Brex user token", "read cards and move money as its scopes allow", prefixed("bxt_", classes.alphanumeric, 36), "https://developer.brex.com/docs/authentication/"),
  ],
};
