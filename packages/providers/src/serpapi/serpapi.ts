import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const serpapi: Provider = {
  id: "serpapi",
  name: "SerpApi",
  hosts: ["serpapi.com"],
  page: "https://serpapi.com/manage-api-key",
  kinds: [
    secret("serpapi-api-key", "SerpApi API key", "search at your cost", named(["serp_api"], chars(classes.hex, 64)), "https://serpapi.com/search-api"),
  ],
};
