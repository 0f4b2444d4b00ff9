import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.kraken.com/api/docs/guides/spot-rest-auth";

export const kraken: Provider = {
  id: "kraken",
  name: "Kraken",
  hosts: ["kraken.com"],
  page: "https://www.kraken.com/u/security/api",
  kinds: [
    secret("kraken-private-key", "Kraken private key", "trade and withdraw, as its permissions allow", named(["kraken", "kraken_secret", "kraken_private", "kraken_api_secret"], chars(classes.base64, 86), "=="), docs),
    secret("kraken-api-key", "Kraken API key", "tells the account; with its private key, trade", named(["kraken_api", "kraken_key", "kraken"], chars(classes.base64, 56)), docs),
  ],
};
