import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.meilisearch.com/docs/learn/security/basic_security";

export const meilisearch: Provider = {
  id: "meilisearch",
  name: "Meilisearch",
  hosts: ["meilisearch.com", "meilisearch.io"],
  page: "https://cloud.meilisearch.com",
  kinds: [
    secret("meilisearch-api-key", "Meilisearch API key", "search and change its indexes, as its actions allow", named(["meili_search", "meili_api", "meili_admin", "meili_key", "meili"], chars(classes.hex, 64)), docs),
    secret("meilisearch-master-key", "Meilisearch master key", "make keys and read everything", named(["meili_master", "meilisearch_master", "meilisearch", "meili"], chars(classes.base64Url, 22, 64)), docs),
  ],
};
