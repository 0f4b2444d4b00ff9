import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const newsapi: Provider = {
  id: "newsapi",
  name: "News API",
  hosts: ["newsapi.org"],
  page: "https://newsapi.org/account",
  kinds: [
    secret("newsapi-api-key", "News API key", "read news within your quota", named(["news_api", "newsapi.org"], chars(classes.hex, 32)), "https://newsapi.org/docs/authentication"),
    secret("newsapi-ai-key", "NewsAPI.ai key", "read news within your quota", named(["newsapi_ai", "event_registry", "newsapi"], ...uuid), "https://newsapi.ai/documentation"),
  ],
};
