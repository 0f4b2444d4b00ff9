import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const newsfilter: Provider = {
  id: "newsfilter",
  name: "Newsfilter",
  hosts: ["newsfilter.io"],
  page: "https://newsfilter.io",
  kinds: [
    secret("newsfilter-api-key", "Newsfilter API key", "read news within your quota", named(["news_filter"], chars(classes.alphanumeric, 64)), "https://developers.newsfilter.io/"),
  ],
};
