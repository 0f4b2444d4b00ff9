import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.btcmarkets.net/";
const near = ["btc_markets"];

export const btcmarkets: Provider = {
  id: "btcmarkets",
  name: "BTC Markets",
  hosts: ["btcmarkets.net"],
  page: "https://app.btcmarkets.net/account/apikey",
  kinds: [
    secret("btcmarkets-api-key", "BTC Markets API key", "tells the account; with its secret, trade", named(near, ...uuid), docs),
    secret("btcmarkets-api-secret", "BTC Markets API secret", "trade, and with the right withdraw", named(near, chars(classes.base64, 86), "=="), docs),
  ],
};
