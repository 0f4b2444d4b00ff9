import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const scrapeowl: Provider = {
  id: "scrapeowl",
  name: "ScrapeOwl",
  hosts: ["scrapeowl.com"],
  page: "https://app.scrapeowl.com",
  kinds: [
    secret("scrapeowl-api-key", "ScrapeOwl API key", "scrape at your cost", named(["scrape_owl"], chars(classes.lowerAlphanumeric, 30)), "https://scrapeowl.com/docs"),
  ],
};
