import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const coinglass: Provider = {
  id: "coinglass",
  name: "CoinGlass",
  hosts: ["coinglass.com"],
  page: "https://www.coinglass.com/account",
  kinds: [
    secret("coinglass-api-key", "CoinGlass API key", "use up your quota", named(["coinglass"], chars(classes.hex, 32)), "https://docs.coinglass.com/"),
  ],
};
