import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const thenewsapi: Provider = {
  id: "thenewsapi",
  name: "The News API",
  hosts: ["thenewsapi.com"],
  page: "https://www.thenewsapi.com/account/dashboard",
  kinds: [
    secret("thenewsapi-api-token", "The News API API token", "read news within your quota", named(["the_news_api"], chars(classes.alphanumeric, 40)), "https://www.thenewsapi.com/documentation"),
  ],
};
