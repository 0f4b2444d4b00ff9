import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const valr: Provider = {
  id: "valr",
  name: "VALR",
  hosts: ["valr.com"],
  page: "https://www.valr.com/settings/api",
  kinds: [
    secret("valr-api-key", "VALR API key or secret", "trade with your account", named(["valr"], chars(classes.hex, 64)), "https://docs.valr.com/"),
  ],
};
