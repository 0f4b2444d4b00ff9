import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const marketcheck: Provider = {
  id: "marketcheck",
  name: "MarketCheck",
  hosts: ["marketcheck.com"],
  page: "https://apidocs.marketcheck.com",
  kinds: [
    secret("marketcheck-api-key", "MarketCheck API key", "search cars at your cost", named(["market_check"], chars(classes.alphanumeric, 32)), "https://apidocs.marketcheck.com/"),
  ],
};
