import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const currencyscoop: Provider = {
  id: "currencyscoop",
  name: "CurrencyBeacon",
  hosts: ["currencybeacon.com", "currencyscoop.com"],
  page: "https://currencybeacon.com/account/dashboard",
  kinds: [
    secret("currencyscoop-api-key", "CurrencyBeacon API key", "use up your quota", named(["currency_scoop", "currency_beacon"], chars(classes.alphanumeric, 32)), "https://currencybeacon.com/api-documentation"),
  ],
};
