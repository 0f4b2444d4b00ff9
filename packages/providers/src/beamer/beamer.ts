import { chars, classes, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const beamer: Provider = {
  id: "beamer",
  name: "Beamer",
  hosts: ["getbeamer.com"],
  page: "https://app.getbeamer.com/settings#api",
  kinds: [
    secret("beamer-api-key", "Beamer API key", "read and write posts", parts("b_", chars(classes.base64, 43), "="), "https://www.getbeamer.com/api"),
  ],
};
