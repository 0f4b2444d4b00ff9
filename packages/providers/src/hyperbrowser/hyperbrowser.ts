import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const hyperbrowser: Provider = {
  id: "hyperbrowser",
  name: "Hyperbrowser",
  hosts: ["hyperbrowser.ai"],
  page: null,
  kinds: [
    secret("hyperbrowser-api-key", "Hyperbrowser API key", "browse at your cost", prefixed("hb_", classes.hex, 32, 60), "https://docs.hyperbrowser.ai"),
  ],
};
