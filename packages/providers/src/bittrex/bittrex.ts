import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const bittrex: Provider = {
  id: "bittrex",
  name: "Bittrex",
  hosts: ["bittrex.com"],
  page: null,
  kinds: [
    secret("bittrex-api-key", "Bittrex API key or secret", "trade, and with the right withdraw", named(["bittrex"], chars(classes.hex, 32)), "https://bittrex.github.io/api/v3"),
  ],
};
