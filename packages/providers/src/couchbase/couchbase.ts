import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const couchbase: Provider = {
  id: "couchbase",
  name: "Couchbase Capella",
  hosts: ["couchbase.com"],
  page: "https://cloud.couchbase.com",
  kinds: [
    secret("couchbase-api-secret", "Couchbase Capella API key's token", "make, change and delete clusters", named(["couchbase", "capella"], chars(classes.base64, 86), "=="), "https://docs.couchbase.com/cloud/management-api-guide/management-api-start.html"),
  ],
};
