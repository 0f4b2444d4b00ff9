import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const benchling: Provider = {
  id: "benchling",
  name: "Benchling",
  hosts: ["benchling.com"],
  page: null,
  kinds: [
    secret("benchling-key", "Benchling API key", "read and change laboratory records as you", named(["benchling"], "sk_", chars(classes.alphanumeric, 28, 48)), "https://docs.benchling.com/docs/authentication"),
  ],
};
