import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const scraperapi: Provider = {
  id: "scraperapi",
  name: "ScraperAPI",
  hosts: ["scraperapi.com"],
  page: "https://dashboard.scraperapi.com",
  kinds: [
    secret("scraperapi-api-key", "ScraperAPI API key", "scrape at your cost", named(["scraper_api"], chars(classes.hex, 32)), "https://docs.scraperapi.com"),
  ],
};
