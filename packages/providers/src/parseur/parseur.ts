import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const parseur: Provider = {
  id: "parseur",
  name: "Parseur",
  hosts: ["parseur.com"],
  page: "https://app.parseur.com/account",
  kinds: [
    secret("parseur-api-key", "Parseur API key", "read every parsed document", named(["parseur"], chars(classes.hex, 40)), "https://developer.parseur.com/#section/Authentication"),
  ],
};
