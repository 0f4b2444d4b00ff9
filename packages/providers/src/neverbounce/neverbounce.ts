import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developers.neverbounce.com/docs/authentication";

export const neverbounce: Provider = {
  id: "neverbounce",
  name: "NeverBounce",
  hosts: ["neverbounce.com"],
  page: "https://app.neverbounce.com/apps/custom-integration",
  kinds: [
    secret("neverbounce-api-key", "NeverBounce API key", "check addresses at your cost", prefixed("private_", classes.hex, 32), docs),
    secret("neverbounce-public-key", "NeverBounce public key", "check addresses from a page", prefixed("public_", classes.hex, 32), docs, { nature: "publishable" }),
    secret("neverbounce-api-secret", "NeverBounce API secret (v3)", "check addresses at your cost", named(["never_bounce"], chars(classes.alphanumeric, 16, 32)), docs),
  ],
};
