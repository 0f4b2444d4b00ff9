import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const crawlbase: Provider = {
  id: "crawlbase",
  name: "Crawlbase",
  hosts: ["crawlbase.com"],
  page: "https://crawlbase.com/dashboard",
  kinds: [
    secret("crawlbase-token", "Crawlbase token", "scrape at your cost", named(["crawlbase"], chars(classes.base64Url, 22)), "https://crawlbase.com/docs/"),
  ],
};
