import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const zyte: Provider = {
  id: "zyte",
  name: "Zyte",
  hosts: ["zyte.com", "scrapinghub.com"],
  page: "https://app.zyte.com/o/zyte-api/api-access",
  kinds: [
    secret("zyte-api-key", "Zyte API key", "scrape pages at your cost", named(["zyte", "scrapinghub", "shub_apikey", "crawlera"], chars(classes.hex, 32)), "https://docs.zyte.com/zyte-api/usage/reference.html"),
  ],
};
