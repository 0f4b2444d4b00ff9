import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.courier.com/docs/reference/";

export const courier: Provider = {
  id: "courier",
  name: "Courier",
  hosts: ["courier.com"],
  page: "https://app.courier.com/settings/api-keys",
  kinds: [
    secret("courier-auth-token", "Courier auth token", "send messages and read who got them", prefixed("pk_prod_", classes.upperAlphanumeric, 28), docs),
    secret("courier-auth-token-test", "Courier test auth token", "send messages in the test environment", prefixed("pk_test_", classes.upperAlphanumeric, 28), docs, { nature: "test" }),
  ],
};
