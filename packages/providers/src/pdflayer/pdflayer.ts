import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const pdflayer: Provider = {
  id: "pdflayer",
  name: "pdflayer",
  hosts: ["pdflayer.com"],
  page: "https://pdflayer.com/dashboard",
  kinds: [
    secret("pdflayer-access-key", "pdflayer access key", "use your quota", named(["pdf_layer"], chars(classes.lowerAlphanumeric, 32)), "https://pdflayer.com/documentation"),
  ],
};
