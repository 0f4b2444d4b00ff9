import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.mollie.com/reference/authentication";

export const mollie: Provider = {
  id: "mollie",
  name: "Mollie",
  hosts: ["mollie.com"],
  page: "https://my.mollie.com/dashboard/developers/api-keys",
  kinds: [
    secret("mollie-live-key", "Mollie live key", "take and refund payments", prefixed("live_", classes.alphanumeric, 30), docs),
    secret("mollie-test-key", "Mollie test key", "use the test mode", prefixed("test_", classes.alphanumeric, 30), docs, { nature: "test" }),
    secret("mollie-access-token", "Mollie organization access token", "read and change what its permissions allow", prefixed("access_", classes.alphanumeric, 30, 64), docs),
    secret("mollie-refresh-token", "Mollie refresh token", "get new access tokens", prefixed("refresh_", classes.alphanumeric, 30, 64), docs),
    secret("mollie-client-secret", "Mollie client secret", "act as your application", named(["mollie_client", "mollie_secret", "mollie"], chars(classes.alphanumeric, 40)), docs),
  ],
};
