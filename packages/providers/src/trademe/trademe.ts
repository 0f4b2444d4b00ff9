import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const trademe: Provider = {
  id: "trademe",
  name: "Trade Me",
  hosts: ["trademe.co.nz"],
  page: "https://www.trademe.co.nz/MyTradeMe/Api/DeveloperOptions.aspx",
  kinds: [
    secret("trademe-consumer-secret", "Trade Me consumer key or secret, or token", "buy and sell as its user", named(["trade_me"], chars(classes.upperHex, 32)), "https://developer.trademe.co.nz/api-overview/authentication"),
  ],
};
