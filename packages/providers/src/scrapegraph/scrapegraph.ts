import { parts, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const scrapegraph: Provider = {
  id: "scrapegraph",
  name: "ScrapeGraphAI",
  hosts: ["scrapegraphai.com"],
  page: "https://dashboard.scrapegraphai.com",
  kinds: [
    secret("scrapegraph-api-key", "ScrapeGraphAI API key", "scrape at your cost", parts("sgai-", ...uuid), "https://docs.scrapegraphai.com/api-reference/introduction"),
  ],
};
