import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const proxycrawl: Provider = {
  id: "proxycrawl",
  name: "ProxyCrawl",
  hosts: ["proxycrawl.com"],
  page: "https://crawlbase.com/dashboard/account/docs",
  kinds: [
    secret("proxycrawl-token", "ProxyCrawl token", "crawl at your cost", named(["proxy_crawl"], chars(classes.base64Url, 22)), "https://crawlbase.com/docs/crawling-api/"),
  ],
};
