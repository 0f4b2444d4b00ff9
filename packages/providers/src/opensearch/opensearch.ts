import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

/** OpenSearch, on servers of their owner. */
export const opensearch: Provider = {
  id: "opensearch",
  name: "OpenSearch",
  hosts: ["opensearch.org"],
  page: null,
  kinds: [
    secret("opensearch-password", "OpenSearch password", "read and change its indexes", named(["opensearch_password", "opensearch_initial_admin", "opensearch_pass"], chars(classes.alphanumeric, 16, 64)), "https://docs.opensearch.org/latest/security/"),
  ],
};
