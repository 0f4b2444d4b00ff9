import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const verifalia: Provider = {
  id: "verifalia",
  name: "Verifalia",
  hosts: ["verifalia.com"],
  page: "https://app.verifalia.com/#/users",
  kinds: [
    secret("verifalia-app-key", "Verifalia browser app key", "check addresses from a page", named(["verifalia"], chars(classes.hex, 32)), "https://verifalia.com/developers#authentication"),
  ],
};
