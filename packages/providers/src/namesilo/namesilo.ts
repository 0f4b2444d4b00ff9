import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const namesilo: Provider = {
  id: "namesilo",
  name: "NameSilo",
  hosts: ["namesilo.com"],
  page: "https://www.namesilo.com/account/api-manager",
  kinds: [
    secret("namesilo-api-key", "NameSilo API key", "change your domains and their DNS", named(["name_silo"], chars(classes.hex, 20, 32)), "https://www.namesilo.com/api-reference"),
  ],
};
