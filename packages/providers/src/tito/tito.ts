import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://ti.to/docs/api/admin/3.0#authentication";

export const tito: Provider = {
  id: "tito",
  name: "Tito",
  hosts: ["tito.io", "ti.to"],
  page: "https://id.tito.io/api-access-tokens",
  kinds: [
    secret("tito-live-token", "Tito live token", "read and change events and their guests", prefixed("secret_live_", classes.alphanumeric, 20, 64), docs),
    secret("tito-test-token", "Tito test token", "use the sandbox", prefixed("secret_test_", classes.alphanumeric, 20, 64), docs, { nature: "test" }),
  ],
};
