import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const webscraper: Provider = {
  id: "webscraper",
  name: "Web Scraper",
  hosts: ["webscraper.io"],
  page: "https://cloud.webscraper.io/api",
  kinds: [
    secret("webscraper-api-token", "Web Scraper API token", "start scrapes and read what they found", named(["web_scraper"], chars(classes.alphanumeric, 60)), "https://webscraper.io/documentation/web-scraper-cloud/api"),
  ],
};
