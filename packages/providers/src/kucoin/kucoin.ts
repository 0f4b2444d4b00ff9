import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.kucoin.com/docs-new/authentication";

export const kucoin: Provider = {
  id: "kucoin",
  name: "KuCoin",
  hosts: ["kucoin.com"],
  page: "https://www.kucoin.com/account/api",
  kinds: [
    secret("kucoin-api-secret", "KuCoin API secret", "trade as you, with its passphrase", named(["ku_coin", "kcs_secret"], ...uuid), docs),
    secret("kucoin-api-key", "KuCoin API key", "tells the account; with its secret, trade", named(["ku_coin", "kc-api-key"], chars(classes.hex, 24)), docs),
  ],
};
