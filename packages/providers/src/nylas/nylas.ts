import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer.nylas.com/docs/v3/auth/";

export const nylas: Provider = {
  id: "nylas",
  name: "Nylas",
  hosts: ["nylas.com"],
  page: "https://dashboard-v3.nylas.com",
  kinds: [
    secret("nylas-api-key", "Nylas API key", "read and send the mail of connected users", prefixed("nyk_v0_", classes.alphanumeric, 64), docs),
    secret("nylas-api-key-other", "Nylas API key (other version)", "read and send the mail of connected users", prefixed("nyk_v1_", classes.alphanumeric, 40, 90), docs),
    secret("nylas-access-token", "Nylas access token (older)", "read and send mail as its user", named(["nylas"], chars(classes.alphanumeric, 30)), docs),
    secret("nylas-client-secret", "Nylas client secret (older)", "act as your application", named(["nylas_client", "nylas_secret", "nylas"], chars(classes.lowerAlphanumeric, 25)), docs),
  ],
};
