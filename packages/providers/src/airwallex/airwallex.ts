import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const airwallex: Provider = {
  id: "airwallex",
  name: "Airwallex",
  hosts: ["airwallex.com"],
  page: "https://www.airwallex.com/app/account/apikeys",
  kinds: [
    secret("airwallex-api-key", "Airwallex API key", "move money of the account", named(["air_wallex"], chars(classes.hex, 96)), "https://www.airwallex.com/docs/api#/Getting_Started"),
  ],
};
