import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const firecrawl: Provider = {
  id: "firecrawl",
  name: "Firecrawl",
  hosts: ["firecrawl.dev"],
  page: "https://www.firecrawl.dev/app/api-keys",
  kinds: [
    secret("firecrawl-api-key", "Firecrawl API key", "crawl at your cost", prefixed("fc-", classes.hex, 32), "https://docs.firecrawl.dev/introduction"),
  ],
};
