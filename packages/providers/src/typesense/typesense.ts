import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const typesense: Provider = {
  id: "typesense",
  name: "Typesense",
  hosts: ["typesense.net", "typesense.org"],
  page: null,
  kinds: [
    secret("typesense-api-key", "Typesense API key", "read or change collections", named(["typesense"], chars(classes.alphanumeric, 32, 64)), "https://typesense.org/docs/latest/api/api-keys.html"),
  ],
};
