import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const delighted: Provider = {
  id: "delighted",
  name: "Delighted",
  hosts: ["delighted.com"],
  page: null,
  kinds: [
    secret("delighted-api-key", "Delighted API key", "read customers and what they said", named(["delighted_api", "delighted"], chars(classes.alphanumeric, 32)), "https://app.delighted.com/docs/api#authentication"),
  ],
};
