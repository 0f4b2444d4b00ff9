import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const scrapingbee: Provider = {
  id: "scrapingbee",
  name: "ScrapingBee",
  hosts: ["scrapingbee.com"],
  page: "https://app.scrapingbee.com/account/manage/api_key",
  kinds: [
    secret("scrapingbee-api-key", "ScrapingBee API key", "scrape at your cost", named(["scraping_bee"], chars(classes.upperAlphanumeric, 80)), "https://www.scrapingbee.com/documentation/"),
  ],
};
