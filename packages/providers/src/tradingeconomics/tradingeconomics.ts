import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const tradingeconomics: Provider = {
  id: "tradingeconomics",
  name: "Trading Economics",
  hosts: ["tradingeconomics.com"],
  page: "https://developer.tradingeconomics.com",
  kinds: [
    secret("tradingeconomics-api-key", "Trading Economics key", "read market data at your cost", named(["trading_economics", "te_api_key"], chars(classes.lowerAlphanumeric, 15), ":", chars(classes.lowerAlphanumeric, 15)), "https://docs.tradingeconomics.com/get_started/"),
  ],
};
