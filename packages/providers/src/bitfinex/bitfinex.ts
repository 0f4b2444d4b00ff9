import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const bitfinex: Provider = {
  id: "bitfinex",
  name: "Bitfinex",
  hosts: ["bitfinex.com"],
  page: "https://setting.bitfinex.com/api",
  kinds: [
    secret("bitfinex-api-key", "Bitfinex API key or secret", "trade, and with the right withdraw", named(["bitfinex"], chars(classes.alphanumeric, 43)), "https://docs.bitfinex.com/docs/rest-auth"),
  ],
};
