import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://api-docs.poloniex.com/spot/api/";
const near = ["poloniex"];

export const poloniex: Provider = {
  id: "poloniex",
  name: "Poloniex",
  hosts: ["poloniex.com"],
  page: "https://poloniex.com/apiKeys",
  kinds: [
    secret("poloniex-api-key", "Poloniex API key", "tells the key; with its secret, trade", named(near, chars(classes.upperAlphanumeric, 8), "-", chars(classes.upperAlphanumeric, 8), "-", chars(classes.upperAlphanumeric, 8), "-", chars(classes.upperAlphanumeric, 8)), docs),
    secret("poloniex-secret", "Poloniex API secret", "trade and withdraw", named(near, chars(classes.hex, 128)), docs),
  ],
};
