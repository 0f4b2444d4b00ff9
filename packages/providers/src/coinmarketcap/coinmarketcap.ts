import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const coinmarketcap: Provider = {
  id: "coinmarketcap",
  name: "CoinMarketCap",
  hosts: ["coinmarketcap.com"],
  page: "https://pro.coinmarketcap.com/account",
  kinds: [
    secret("coinmarketcap-api-key", "CoinMarketCap API key", "use up your credits", named(["coin_market_cap", "cmc_pro", "cmc_api", "cmc_key"], ...uuid), "https://coinmarketcap.com/api/documentation/v1/#section/Authentication"),
  ],
};
