import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const currencyfreaks: Provider = {
  id: "currencyfreaks",
  name: "CurrencyFreaks",
  hosts: ["currencyfreaks.com"],
  page: "https://currencyfreaks.com/dashboard",
  kinds: [
    secret("currencyfreaks-api-key", "CurrencyFreaks API key", "use up your quota", named(["currency_freaks"], chars(classes.hex, 32)), "https://currencyfreaks.com/documentation.html"),
  ],
};
