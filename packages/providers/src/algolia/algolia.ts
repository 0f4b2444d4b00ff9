import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const algolia: Provider = {
  id: "algolia",
  name: "Algolia",
  hosts: ["algolia.com", "algolia.net", "algolianet.com"],
  page: "https://dashboard.algolia.com/account/api-keys",
  kinds: [
    secret("algolia-api-key", "Algolia API key", "do what it was allowed to with your indices; an admin key everything", named(["algolia", "algolia_admin", "algolia_api", "algolia_search", "x-algolia-api-key"], chars(classes.hex, 32)), "https://www.algolia.com/doc/guides/security/api-keys/"),
  ],
};
