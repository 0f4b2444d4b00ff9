import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const unkey: Provider = {
  id: "unkey",
  name: "Unkey",
  hosts: ["unkey.com", "unkey.dev"],
  page: "https://app.unkey.com/settings/root-keys",
  kinds: [
    secret("unkey-root-key", "Unkey root key", "make, read and revoke the keys of your users", prefixed("unkey_", classes.base58, 20, 40), "https://www.unkey.com/docs/security/root-keys"),
  ],
};
