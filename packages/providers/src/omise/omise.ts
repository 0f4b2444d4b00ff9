import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.opn.ooo/api-authentication";

export const omise: Provider = {
  id: "omise",
  name: "Omise (Opn)",
  hosts: ["omise.co", "opn.ooo"],
  page: "https://dashboard.omise.co",
  kinds: [
    secret("omise-secret-key", "Omise (Opn) secret key", "take and refund payments", prefixed("skey_", classes.lowerAlphanumeric, 19), docs),
    secret("omise-test-secret-key", "Omise (Opn) test secret key", "use the test mode", prefixed("skey_test_", classes.lowerAlphanumeric, 19), docs, { nature: "test" }),
    secret("omise-public-key", "Omise (Opn) public key", "send card details from a page", prefixed("pkey_", classes.lowerAlphanumeric, 19), docs, { nature: "publishable" }),
    secret("omise-test-public-key", "Omise (Opn) test public key", "send card details in the test mode", prefixed("pkey_test_", classes.lowerAlphanumeric, 19), docs, { nature: "publishable" }),
  ],
};
