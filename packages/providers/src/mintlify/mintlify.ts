import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.mintlify.com/docs/api-reference/introduction";

export const mintlify: Provider = {
  id: "mintlify",
  name: "Mintlify",
  hosts: ["mintlify.com"],
  page: "https://dashboard.mintlify.com/settings/organization/api-keys",
  kinds: [
    secret("mintlify-admin-key", "Mintlify admin API key", "start deployments of your documentation", prefixed("mint_", classes.alphanumeric, 20, 40), docs),
    secret("mintlify-assistant-key", "Mintlify assistant API key", "ask your documentation's assistant", prefixed("mint_dsc_", classes.alphanumeric, 20, 40), docs, { nature: "publishable" }),
  ],
};
