import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const currencycloud: Provider = {
  id: "currencycloud",
  name: "Currencycloud",
  hosts: ["currencycloud.com"],
  page: "https://direct.currencycloud.com",
  kinds: [
    secret("currencycloud-api-key", "Currencycloud API key", "convert and pay money of the account", named(["currency_cloud"], chars(classes.hex, 64)), "https://developer.currencycloud.com/guides/getting-started-with-our-api/"),
  ],
};
