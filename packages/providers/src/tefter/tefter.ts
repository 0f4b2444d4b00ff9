import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const tefter: Provider = {
  id: "tefter",
  name: "Tefter",
  hosts: ["tefter.io"],
  page: "https://tefter.io/account",
  kinds: [
    secret("tefter-api-token", "Tefter API token", "read and change your bookmarks", named(["tefter"], chars(classes.base64Url, 20)), "https://tefter.io/bookmarks/authors/api-docs"),
  ],
};
