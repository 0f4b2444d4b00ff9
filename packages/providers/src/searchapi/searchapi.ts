import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const searchapi: Provider = {
  id: "searchapi",
  name: "SearchApi",
  hosts: ["searchapi.io"],
  page: "https://www.searchapi.io",
  kinds: [
    secret("searchapi-api-key", "SearchApi API key", "search at your cost", named(["search_api", "searchapi.io"], chars(classes.alphanumeric, 24)), "https://www.searchapi.io/docs/google"),
  ],
};
