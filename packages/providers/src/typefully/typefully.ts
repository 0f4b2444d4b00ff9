import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const typefully: Provider = {
  id: "typefully",
  name: "Typefully",
  hosts: ["typefully.com"],
  page: "https://typefully.com/settings/integrations",
  kinds: [
    secret("typefully-api-key", "Typefully API key", "write and schedule posts as you", named(["typefully"], chars(classes.alphanumeric, 16, 64)), "https://support.typefully.com/en/articles/8718287-typefully-api"),
  ],
};
