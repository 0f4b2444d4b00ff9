import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const zenscrape: Provider = {
  id: "zenscrape",
  name: "Zenscrape",
  hosts: ["zenscrape.com"],
  page: "https://app.zenscrape.com",
  kinds: [
    secret("zenscrape-api-key", "Zenscrape API key", "scrape pages at your cost", named(["zenscrape"], ...uuid), "https://app.zenscrape.com/documentation"),
  ],
};
