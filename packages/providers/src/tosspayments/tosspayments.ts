import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.tosspayments.com/reference/using-api/api-keys";

export const tosspayments: Provider = {
  id: "tosspayments",
  name: "Toss Payments",
  hosts: ["tosspayments.com"],
  page: "https://developers.tosspayments.com/my/api-keys",
  kinds: [
    secret("tosspayments-widget-secret-key", "Toss Payments widget secret key", "take and refund payments", prefixed("live_gsk_", classes.alphanumeric, 24, 35), docs),
    secret("tosspayments-test-widget-secret-key", "Toss Payments test widget secret key", "use the sandbox", prefixed("test_gsk_", classes.alphanumeric, 24, 35), docs, { nature: "test" }),
    secret("tosspayments-client-key", "Toss Payments client key", "start a payment from a page", prefixed("live_ck_", classes.alphanumeric, 24, 35), docs, { nature: "publishable" }),
    secret("tosspayments-test-client-key", "Toss Payments test client key", "start a payment in the sandbox", prefixed("test_ck_", classes.alphanumeric, 24, 35), docs, { nature: "publishable" }),
    secret("tosspayments-widget-client-key", "Toss Payments widget client key", "start a payment from a page", prefixed("live_gck_", classes.alphanumeric, 24, 35), docs, { nature: "publishable" }),
    secret("tosspayments-test-widget-client-key", "Toss Payments test widget client key", "start a payment in the sandbox", prefixed("test_gck_", classes.alphanumeric, 24, 35), docs, { nature: "publishable" }),
    secret("tosspayments-security-key", "Toss Payments security key", "read what is encrypted for your shop", named(["toss_payments", "toss_security"], chars(classes.hex, 64)), "https://docs.tosspayments.com/resources/glossary/security-key"),
  ],
};
