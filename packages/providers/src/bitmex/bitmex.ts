import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.bitmex.com/app/apiKeysUsage";
const near = ["bitmex"];

export const bitmex: Provider = {
  id: "bitmex",
  name: "BitMEX",
  hosts: ["bitmex.com"],
  page: "https://www.bitmex.com/app/apiKeys",
  kinds: [
    secret("bitmex-api-key", "BitMEX API key ID", "tells the account; with its secret, trade", named(near, chars(classes.base64Url, 24)), docs),
    secret("bitmex-api-secret", "BitMEX API secret", "trade, and with the right withdraw", named(near, chars(classes.base64Url, 48)), docs),
  ],
};
