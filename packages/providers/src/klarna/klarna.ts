import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.klarna.com/api/authentication/";

export const klarna: Provider = {
  id: "klarna",
  name: "Klarna",
  hosts: ["klarna.com"],
  page: "https://portal.klarna.com",
  kinds: [
    secret("klarna-live-api-key", "Klarna API key", "take and refund payments", prefixed("klarna_live_api_", classes.base64Url, 40, 300), docs),
    secret("klarna-test-api-key", "Klarna test API key", "use the playground", prefixed("klarna_test_api_", classes.base64Url, 40, 300), docs, { nature: "test" }),
    secret("klarna-live-client", "Klarna client identifier", "start a payment from a page", prefixed("klarna_live_client_", classes.base64Url, 40, 300), docs, { nature: "publishable" }),
    secret("klarna-test-client", "Klarna test client identifier", "start a payment in the playground", prefixed("klarna_test_client_", classes.base64Url, 40, 300), docs, { nature: "publishable" }),
    secret("klarna-password", "Klarna API password", "take and refund payments, with its user name", named(["klarna_password", "klarna_api", "klarna_secret", "klarna_shared", "klarna"], chars(classes.alphanumeric, 16)), docs),
  ],
};
