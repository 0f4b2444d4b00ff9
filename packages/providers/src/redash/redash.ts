import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const redash: Provider = {
  id: "redash",
  name: "Redash",
  hosts: ["redash.io"],
  page: null,
  kinds: [
    secret("redash-api-key", "Redash API key", "run queries on your databases", named(["redash"], chars(classes.alphanumeric, 40)), "https://redash.io/help/user-guide/integrations-and-api/api"),
  ],
};
