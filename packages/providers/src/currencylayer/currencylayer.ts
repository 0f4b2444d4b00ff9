import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const currencylayer: Provider = {
  id: "currencylayer",
  name: "currencylayer",
  hosts: ["currencylayer.com"],
  page: "https://currencylayer.com/dashboard",
  kinds: [
    secret("currencylayer-access-key", "currencylayer access key", "use up your quota", named(["currency_layer"], chars(classes.lowerAlphanumeric, 32)), "https://currencylayer.com/documentation"),
  ],
};
