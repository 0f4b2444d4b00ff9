import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const coinpayments: Provider = {
  id: "coinpayments",
  name: "CoinPayments",
  hosts: ["coinpayments.net"],
  page: "https://www.coinpayments.net/acct-api-keys",
  kinds: [
    secret("coinpayments-key", "CoinPayments key", "make payments, and with the right withdraw", named(["coin_payments"], chars(classes.hex, 64)), "https://www.coinpayments.net/apidoc-intro"),
  ],
};
