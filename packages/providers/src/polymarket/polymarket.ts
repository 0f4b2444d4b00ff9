import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.polymarket.com/developers/CLOB/authentication";
const near = ["poly_market", "poly_api", "clob_api"];

export const polymarket: Provider = {
  id: "polymarket",
  name: "Polymarket",
  hosts: ["polymarket.com"],
  page: "https://polymarket.com",
  kinds: [
    secret("polymarket-api-key", "Polymarket API key", "tells the key; with its secret and passphrase, trade", named(near, ...uuid), docs),
    secret("polymarket-api-secret", "Polymarket API secret", "trade, with its passphrase", named(near, chars(classes.base64Url, 43), "="), docs),
    secret("polymarket-passphrase", "Polymarket API passphrase", "trade, with its key and secret", named(near, chars(classes.hex, 64)), docs),
  ],
};
