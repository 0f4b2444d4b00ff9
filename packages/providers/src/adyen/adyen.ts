import { chars, classes, named, parts, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.adyen.com/development-resources/api-credentials/";

export const adyen: Provider = {
  id: "adyen",
  name: "Adyen",
  hosts: ["adyen.com"],
  page: "https://ca-live.adyen.com",
  kinds: [
    // `AQEB…` is a receipt of SQS.
    secret("adyen-api-key", "Adyen API key", "charge and refund cards, and pay out", parts("AQE", chars(classes.lower, 1), chars(classes.base64, 89, 259), "=="), docs),
    secret("adyen-client-key", "Adyen client key", "start a payment from a page", prefixed("live_", classes.upperAlphanumeric, 32), docs, { nature: "publishable" }),
    secret("adyen-client-key-test", "Adyen test client key", "start a payment in the sandbox", prefixed("test_", classes.upperAlphanumeric, 32), docs, { nature: "publishable" }),
    secret("adyen-hmac-key", "Adyen HMAC key", "forge events that your server believes", named(["adyen"], chars(classes.upperHex, 64)), "https://docs.adyen.com/development-resources/webhooks/verify-hmac-signatures/"),
  ],
};
