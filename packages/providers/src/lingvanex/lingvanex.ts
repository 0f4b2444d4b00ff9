import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const lingvanex: Provider = {
  id: "lingvanex",
  name: "Lingvanex",
  hosts: ["lingvanex.com", "api-b2b.backenster.com"],
  page: "https://lingvanex.com/account",
  kinds: [
    secret("lingvanex-api-key", "Lingvanex API key", "translate at your cost", prefixed("a_", classes.alphanumeric, 70), "https://docs.lingvanex.com/reference/overview"),
  ],
};
