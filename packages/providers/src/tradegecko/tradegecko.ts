import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const tradegecko: Provider = {
  id: "tradegecko",
  name: "TradeGecko",
  hosts: ["tradegecko.com"],
  page: "https://go.tradegecko.com",
  kinds: [
    secret("tradegecko-access-token", "TradeGecko access token or client secret", "read and change orders and stock", named(["trade_gecko"], chars(classes.hex, 64)), "https://developer.tradegecko.com/"),
  ],
};
