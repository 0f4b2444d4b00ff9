import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const vikunja: Provider = {
  id: "vikunja",
  name: "Vikunja",
  hosts: ["vikunja.io", "vikunja.cloud"],
  page: null,
  kinds: [
    secret("vikunja-api-token", "Vikunja API token", "read and change tasks as its user", prefixed("tk_", classes.hex, 40), "https://vikunja.io/docs/api-tokens/"),
  ],
};
