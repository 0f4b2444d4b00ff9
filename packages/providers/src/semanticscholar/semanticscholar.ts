import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const semanticscholar: Provider = {
  id: "semanticscholar",
  name: "Semantic Scholar",
  hosts: ["semanticscholar.org"],
  page: "https://www.semanticscholar.org/product/api",
  kinds: [
    secret("semanticscholar-api-key", "Semantic Scholar API key", "use your quota", named(["semantic_scholar", "s2_api"], chars(classes.alphanumeric, 40)), "https://api.semanticscholar.org/api-docs/"),
  ],
};
