import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const scrapingant: Provider = {
  id: "scrapingant",
  name: "ScrapingAnt",
  hosts: ["scrapingant.com"],
  page: "https://app.scrapingant.com/dashboard",
  kinds: [
    secret("scrapingant-api-key", "ScrapingAnt API key", "scrape at your cost", named(["scraping_ant"], chars(classes.hex, 32)), "https://docs.scrapingant.com/request-response-format"),
  ],
};
