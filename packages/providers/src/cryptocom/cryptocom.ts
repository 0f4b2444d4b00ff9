import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://exchange-docs.crypto.com/exchange/v1/rest-ws/index.html";

export const cryptocom: Provider = {
  id: "cryptocom",
  name: "Crypto.com Exchange",
  hosts: ["crypto.com"],
  page: "https://crypto.com/exchange/user/settings/api-management",
  kinds: [
    secret("cryptocom-api-key", "Crypto.com Exchange API key", "tells the account; with its secret, trade", named(["crypto_com", "crypto.com"], chars(classes.alphanumeric, 22)), docs),
    secret("cryptocom-secret-key", "Crypto.com Exchange secret key", "trade, and with the right withdraw", prefixed("cxakp_", classes.alphanumeric, 22), docs),
  ],
};
