import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.xendit.co/api-integration/api-keys";

export const xendit: Provider = {
  id: "xendit",
  name: "Xendit",
  hosts: ["xendit.co"],
  page: "https://dashboard.xendit.co/settings/developers",
  kinds: [
    secret("xendit-secret-key", "Xendit secret key", "take payments and pay out", prefixed("xnd_production_", classes.alphanumeric, 40, 80), docs),
    secret("xendit-test-key", "Xendit test secret key", "use the sandbox", prefixed("xnd_development_", classes.alphanumeric, 40, 80), docs, { nature: "test" }),
    secret("xendit-public-key", "Xendit public key", "start a payment from a page", prefixed("xnd_public_production_", classes.alphanumeric, 40, 90), docs, { nature: "publishable" }),
    secret("xendit-test-public-key", "Xendit test public key", "start a payment in the sandbox", prefixed("xnd_public_development_", classes.alphanumeric, 40, 90), docs, { nature: "publishable" }),
    secret("xendit-callback-token", "Xendit callback token", "forge events that your server believes", named(["xendit_callback", "xendit_webhook", "xendit"], chars(classes.alphanumeric, 48, 64)), docs),
  ],
};
