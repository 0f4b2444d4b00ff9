import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const webscrapingapi: Provider = {
  id: "webscrapingapi",
  name: "WebScrapingAPI",
  hosts: ["webscrapingapi.com"],
  page: "https://app.webscrapingapi.com",
  kinds: [
    secret("webscrapingapi-api-key", "WebScrapingAPI API key", "scrape pages at your cost", named(["web_scraping_api"], chars(classes.alphanumeric, 32)), "https://docs.webscrapingapi.com/"),
  ],
};
