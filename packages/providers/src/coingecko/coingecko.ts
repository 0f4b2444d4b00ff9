import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const coingecko: Provider = {
  id: "coingecko",
  name: "CoinGecko",
  hosts: ["coingecko.com"],
  page: "https://www.coingecko.com/en/developers/dashboard",
  kinds: [
    secret("coingecko-api-key", "CoinGecko API key", "use up your quota", prefixed("CG-", classes.alphanumeric, 24), "https://docs.coingecko.com/reference/setting-up-your-api-key"),
  ],
};
