import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const exchangerate: Provider = {
  id: "exchangerate",
  name: "ExchangeRate-API",
  hosts: ["exchangerate-api.com"],
  page: null,
  kinds: [
    secret("exchangerate-api-key", "ExchangeRate-API API key", "use up your quota", named(["exchangerate_api", "exchangerate", "exchange rate"], chars(classes.hex, 24)), "https://www.exchangerate-api.com/docs/authentication"),
    secret("exchangerate-host-key", "ExchangeRate-API exchangerate.host key", "use up your quota", named(["exchangerate_host", "exchangerate.host", "exchangerates"], chars(classes.hex, 32)), "https://exchangerate.host/documentation"),
  ],
};
