import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://scrapfly.io/docs/scrape-api/getting-started";

export const scrapfly: Provider = {
  id: "scrapfly",
  name: "Scrapfly",
  hosts: ["scrapfly.io"],
  page: "https://scrapfly.io/dashboard",
  kinds: [
    secret("scrapfly-live-key", "Scrapfly live API key", "scrape at your cost", prefixed("scp-live-", classes.hex, 32), docs),
    secret("scrapfly-test-key", "Scrapfly test API key", "scrape at your cost, within the test quota", prefixed("scp-test-", classes.hex, 32), docs, { nature: "test" }),
    secret("scrapfly-legacy-key", "Scrapfly legacy API key", "scrape at your cost", named(["scrapfly"], chars(classes.hex, 32)), docs),
  ],
};
