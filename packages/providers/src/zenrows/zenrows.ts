import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const zenrows: Provider = {
  id: "zenrows",
  name: "ZenRows",
  hosts: ["zenrows.com"],
  page: "https://app.zenrows.com",
  kinds: [
    secret("zenrows-api-key", "ZenRows API key", "scrape pages at your cost", named(["zenrows"], chars(classes.hex, 40)), "https://docs.zenrows.com/universal-scraper-api/api-reference"),
  ],
};
