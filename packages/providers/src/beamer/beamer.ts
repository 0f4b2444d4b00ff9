import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const beamer: Provider = {
  id: "beamer",
  name: "Beamer",
  hosts: ["getbeamer.com"],
  page: "https://app.getbeamer.com/settings#api",
  kinds: [
    secret("beamer-api-key", "Beamer API key", "read and write posts", prefixed("b_", classes.base64, 44), "https://www.getbeamer.com/api"),
  ],
};
