import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const scrapingdog: Provider = {
  id: "scrapingdog",
  name: "Scrapingdog",
  hosts: ["scrapingdog.com"],
  page: "https://api.scrapingdog.com",
  kinds: [
    secret("scrapingdog-api-key", "Scrapingdog API key", "scrape at your cost", named(["scraping_dog"], chars(classes.hex, 24)), "https://docs.scrapingdog.com"),
  ],
};
