import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const scrapestack: Provider = {
  id: "scrapestack",
  name: "scrapestack",
  hosts: ["scrapestack.com"],
  page: "https://scrapestack.com/dashboard",
  kinds: [
    secret("scrapestack-access-key", "scrapestack access key", "scrape at your cost", named(["scrape_stack"], chars(classes.hex, 32)), "https://scrapestack.com/documentation"),
  ],
};
