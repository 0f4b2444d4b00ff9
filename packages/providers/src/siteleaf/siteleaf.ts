import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const siteleaf: Provider = {
  id: "siteleaf",
  name: "Siteleaf",
  hosts: ["siteleaf.com"],
  page: "https://manage.siteleaf.com/account",
  kinds: [
    secret("siteleaf-api-key", "Siteleaf API key or secret", "read and change your sites", named(["siteleaf"], chars(classes.hex, 32)), "https://learn.siteleaf.com/api/authentication/"),
  ],
};
