import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const webscrapingai: Provider = {
  id: "webscrapingai",
  name: "WebScraping.AI",
  hosts: ["webscraping.ai"],
  page: "https://webscraping.ai/dashboard",
  kinds: [
    secret("webscrapingai-api-key", "WebScraping.AI API key", "scrape pages at your cost", named(["web_scraping"], ...uuid), "https://webscraping.ai/docs"),
  ],
};
