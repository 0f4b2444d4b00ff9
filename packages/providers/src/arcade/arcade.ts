import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const arcade: Provider = {
  id: "arcade",
  name: "Arcade",
  hosts: ["arcade.dev"],
  page: "https://api.arcade.dev/dashboard/api-keys",
  kinds: [
    secret("arcade-api-key", "Arcade API key", "call tools as your users", prefixed("arc_", classes.alphanumeric, 54), "https://docs.arcade.dev/home/api-keys"),
  ],
};
