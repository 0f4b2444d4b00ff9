import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.coinapi.io/authentication";
const near = ["coin_api"];

export const coinapi: Provider = {
  id: "coinapi",
  name: "CoinAPI",
  hosts: ["coinapi.io"],
  page: "https://console.coinapi.io",
  kinds: [
    secret("coinapi-api-key", "CoinAPI API key", "use up your quota", named(near, chars(classes.upperHex, 8), "-", chars(classes.upperHex, 4), "-", chars(classes.upperHex, 4), "-", chars(classes.upperHex, 4), "-", chars(classes.upperHex, 12)), docs),
    secret("coinapi-api-key-lower", "CoinAPI API key (new form)", "use up your quota", named(near, ...uuid), docs),
  ],
};
