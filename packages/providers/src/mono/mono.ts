import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.mono.co/docs/authentication";

export const mono: Provider = {
  id: "mono",
  name: "Mono",
  hosts: ["mono.co", "api.withmono.com"],
  page: "https://app.mono.co/apps",
  kinds: [
    secret("mono-live-secret-key", "Mono live secret key", "read accounts that were linked", prefixed("live_sk_", classes.alphanumeric, 16, 40), docs),
    secret("mono-test-secret-key", "Mono test secret key", "use the sandbox", prefixed("test_sk_", classes.alphanumeric, 16, 40), docs, { nature: "test" }),
    secret("mono-live-public-key", "Mono live public key", "let a user link an account", prefixed("live_pk_", classes.alphanumeric, 16, 40), docs, { nature: "publishable" }),
    secret("mono-test-public-key", "Mono test public key", "use the sandbox", prefixed("test_pk_", classes.alphanumeric, 16, 40), docs, { nature: "publishable" }),
  ],
};
