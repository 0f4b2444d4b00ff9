import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const nightfall: Provider = {
  id: "nightfall",
  name: "Nightfall AI",
  hosts: ["nightfall.ai"],
  page: "https://app.nightfall.ai",
  kinds: [
    secret("nightfall-api-key", "Nightfall AI API key", "scan texts at your cost", prefixed("NF-", classes.alphanumeric, 32), "https://help.nightfall.ai/developer-api/key-concepts/authentication-and-security"),
  ],
};
