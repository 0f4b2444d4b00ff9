import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://teller.io/docs/api/authentication";

export const teller: Provider = {
  id: "teller",
  name: "Teller",
  hosts: ["teller.io"],
  page: "https://teller.io/settings/application",
  kinds: [
    secret("teller-access-token", "Teller access token", "read a bank account of its user", prefixed("token_", classes.lowerAlphanumeric, 26), docs),
    secret("teller-test-token", "Teller test access token", "use the sandbox", prefixed("test_token_", classes.lowerAlphanumeric, 26), docs, { nature: "test" }),
  ],
};
