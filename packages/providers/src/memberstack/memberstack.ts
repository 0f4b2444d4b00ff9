import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developers.memberstack.com/admin-node-package/quick-start";

export const memberstack: Provider = {
  id: "memberstack",
  name: "Memberstack",
  hosts: ["memberstack.com"],
  page: "https://app.memberstack.com",
  kinds: [
    secret("memberstack-secret-key", "Memberstack secret key", "read and change your members", prefixed("sk_", classes.lowerAlphanumeric, 20), docs),
    secret("memberstack-test-secret-key", "Memberstack sandbox secret key", "use the test mode", prefixed("sk_sb_", classes.lowerAlphanumeric, 20), docs, { nature: "test" }),
    secret("memberstack-public-key", "Memberstack public key", "sign members in from a page", prefixed("pk_", classes.lowerAlphanumeric, 20), docs, { nature: "publishable" }),
    secret("memberstack-test-public-key", "Memberstack sandbox public key", "sign members in to the test mode", prefixed("pk_sb_", classes.lowerAlphanumeric, 20), docs, { nature: "publishable" }),
  ],
};
