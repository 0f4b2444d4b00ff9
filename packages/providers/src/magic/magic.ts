import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://magic.link/docs/api/server-side-sdks/node";

export const magic: Provider = {
  id: "magic",
  name: "Magic",
  hosts: ["magic.link"],
  page: "https://dashboard.magic.link",
  kinds: [
    secret("magic-secret-key", "Magic secret key", "sign out and read your users", prefixed("sk_live_", classes.upperHex, 16), docs),
    secret("magic-test-secret-key", "Magic test secret key", "use the test mode", prefixed("sk_test_", classes.upperHex, 16), docs, { nature: "test" }),
    secret("magic-publishable-key", "Magic publishable key", "sign users in from a page", prefixed("pk_live_", classes.upperHex, 16), docs, { nature: "publishable" }),
    secret("magic-test-publishable-key", "Magic test publishable key", "sign users in to the test mode", prefixed("pk_test_", classes.upperHex, 16), docs, { nature: "publishable" }),
  ],
};
