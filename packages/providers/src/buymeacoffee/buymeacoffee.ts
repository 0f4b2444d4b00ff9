import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const buymeacoffee: Provider = {
  id: "buymeacoffee",
  name: "Buy Me a Coffee",
  hosts: ["buymeacoffee.com"],
  page: "https://developers.buymeacoffee.com/dashboard",
  kinds: [
    secret("buymeacoffee-token", "Buy Me a Coffee access token", "read supporters", named(["buy_me_a_coffee", "bmac_token"], "eyJ", chars(classes.base64Url, 17, 80), ".", "eyJ", chars(classes.base64Url, 100, 600), ".", chars(classes.base64Url, 340, 700)), "https://developers.buymeacoffee.com/"),
  ],
};
