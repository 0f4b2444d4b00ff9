import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const cryptocompare: Provider = {
  id: "cryptocompare",
  name: "CryptoCompare",
  hosts: ["cryptocompare.com", "coindesk.com"],
  page: "https://www.cryptocompare.com/cryptopian/api-keys",
  kinds: [
    secret("cryptocompare-api-key", "CryptoCompare API key", "use up your quota", named(["crypto_compare"], chars(classes.hex, 64)), "https://min-api.cryptocompare.com/documentation"),
  ],
};
