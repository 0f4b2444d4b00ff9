import { chars, classes, named, parts, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.cdp.coinbase.com/get-started/authentication/cdp-api-keys";
const near = ["coinbase", "cdp_api", "cdp_key", "cdp_wallet"];

export const coinbase: Provider = {
  id: "coinbase",
  name: "Coinbase",
  hosts: ["coinbase.com"],
  page: "https://portal.cdp.coinbase.com/access/api",
  kinds: [
    secret("coinbase-key-name", "Coinbase CDP API key name", "names the key; with its private key, trade", parts("organizations/", ...uuid, "/apiKeys/", ...uuid), docs),
    secret("coinbase-key-secret", "Coinbase CDP API key's secret (Ed25519)", "trade, and with the right withdraw", named(near, chars(classes.base64, 86), "=="), docs),
    secret("coinbase-api-secret", "Coinbase API secret (old form)", "trade, and with the right withdraw", named(near, chars(classes.alphanumeric, 32)), docs),
    secret("coinbase-api-key-old", "Coinbase API key (old form)", "tells the account; with its secret, trade", named(near, chars(classes.alphanumeric, 16)), docs),
    secret("coinbase-oauth-secret", "Coinbase OAuth client secret", "act as your application", named(near, chars(classes.hex, 64)), docs),
    secret("coinbase-commerce-key", "Coinbase Commerce API key", "read and make charges", named(["coinbase_commerce", "commerce_api", "coinbase", "x-cc-api-key"], ...uuid), "https://docs.cdp.coinbase.com/commerce-onchain/docs/getting-started"),
  ],
};
