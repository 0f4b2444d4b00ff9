import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.okcoin.com/docs/en/";
const near = ["ok_coin"];

export const okcoin: Provider = {
  id: "okcoin",
  name: "OKCoin",
  hosts: ["okcoin.com"],
  page: "https://www.okcoin.com/account/users/myApi",
  kinds: [
    secret("okcoin-api-secret", "OKCoin secret key", "trade as you", named(near, chars(classes.upperHex, 32)), docs),
    secret("okcoin-api-key", "OKCoin API key", "tells the account; with its secret, trade", named(near, ...uuid), docs),
  ],
};
