import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const newsriver: Provider = {
  id: "newsriver",
  name: "Newsriver",
  hosts: ["newsriver.io"],
  page: "https://console.newsriver.io",
  kinds: [
    secret("newsriver-token", "Newsriver token", "read news within your quota", named(["news_river"], chars(classes.base64Url, 60, 86)), "https://newsriver.io/"),
  ],
};
