import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const cryptoapis: Provider = {
  id: "cryptoapis",
  name: "Crypto APIs",
  hosts: ["cryptoapis.io"],
  page: "https://app.cryptoapis.io/api-keys",
  kinds: [
    secret("cryptoapis-api-key", "Crypto APIs API key", "use up your credits", named(["crypto_apis"], chars(classes.hex, 40)), "https://developers.cryptoapis.io/"),
  ],
};
