import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const steel: Provider = {
  id: "steel",
  name: "Steel",
  hosts: ["steel.dev"],
  page: "https://app.steel.dev/settings/api-keys",
  kinds: [
    secret("steel-api-key", "Steel API key", "run browsers at your cost", prefixed("ste-", classes.alphanumeric, 60, 120), "https://docs.steel.dev"),
  ],
};
