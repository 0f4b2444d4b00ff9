import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

/** A plugin of Obsidian, on a computer of its owner. */
export const obsidian: Provider = {
  id: "obsidian",
  name: "Obsidian Local REST API",
  hosts: [],
  page: null,
  kinds: [
    secret("obsidian-api-key", "Obsidian Local REST API key", "read and change your notes", named(["obsidian_api", "obsidian_key", "obsidian_rest", "obsidian"], chars(classes.hex, 64)), "https://coddingtonbear.github.io/obsidian-local-rest-api/"),
  ],
};
