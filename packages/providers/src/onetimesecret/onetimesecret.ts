import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const onetimesecret: Provider = {
  id: "onetimesecret",
  name: "Onetime Secret",
  hosts: ["onetimesecret.com", "onetimesecret.dev"],
  page: "https://onetimesecret.com/account",
  kinds: [
    secret("onetimesecret-api-token", "Onetime Secret API token", "make secrets as you", named(["one_time_secret", "onetime_secret"], chars(classes.lowerAlphanumeric, 31, 41)), "https://docs.onetimesecret.com/en/rest-api/"),
  ],
};
