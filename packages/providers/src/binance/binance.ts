import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const binance: Provider = {
  id: "binance",
  name: "Binance",
  hosts: ["binance.com", "binance.us"],
  page: "https://www.binance.com/en/my/settings/api-management",
  kinds: [
    secret("binance-api-key", "Binance API key or secret", "trade, and with the right withdraw", named(["binance"], chars(classes.alphanumeric, 64)), "https://developers.binance.com/docs/binance-spot-api-docs/rest-api/request-security"),
  ],
};
