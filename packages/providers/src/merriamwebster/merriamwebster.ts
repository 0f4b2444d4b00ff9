import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const merriamwebster: Provider = {
  id: "merriamwebster",
  name: "Merriam-Webster",
  hosts: ["merriam-webster.com", "dictionaryapi.com"],
  page: "https://dictionaryapi.com/account/my-keys",
  kinds: [
    secret("merriamwebster-api-key", "Merriam-Webster API key", "look up words within your quota", named(["merriam_webster", "merriam", "dictionary_api", "mw_api", "mw_key", "webster_api"], ...uuid), "https://dictionaryapi.com/products/json"),
  ],
};
