import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const fireworks: Provider = {
  id: "fireworks",
  name: "Fireworks AI",
  hosts: ["fireworks.ai"],
  page: "https://fireworks.ai/account/api-keys",
  kinds: [
    secret("fireworks-api-key", "Fireworks AI API key", "use models at your cost", prefixed("fw_", classes.alphanumeric, 22, 28), "https://docs.fireworks.ai/api-reference/introduction"),
  ],
};
