import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const scraperbox: Provider = {
  id: "scraperbox",
  name: "ScraperBox",
  hosts: ["scraperbox.com"],
  page: "https://scraperbox.com/dashboard",
  kinds: [
    secret("scraperbox-token", "ScraperBox token", "scrape at your cost", named(["scraper_box"], chars(classes.upperAlphanumeric, 32)), "https://scraperbox.com/docs"),
  ],
};
