import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer.oanda.com/rest-live-v20/authentication/";

export const oanda: Provider = {
  id: "oanda",
  name: "OANDA",
  hosts: ["oanda.com"],
  page: "https://www.oanda.com/account/tpa/personal_token",
  kinds: [
    secret("oanda-personal-token", "OANDA personal access token", "trade with your accounts", named(["oanda"], chars(classes.hex, 32), "-", chars(classes.hex, 32)), docs),
    secret("oanda-exchange-rates-key", "OANDA exchange rates key", "read exchange rates at your cost", named(["oanda", "oanda_rates"], chars(classes.alphanumeric, 24, 36)), docs),
  ],
};
