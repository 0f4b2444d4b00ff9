import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const bitnob: Provider = {
  id: "bitnob",
  name: "Bitnob",
  hosts: ["bitnob.co", "bitnob.com"],
  page: "https://app.bitnob.co",
  kinds: [
    secret("bitnob-secret-key", "Bitnob secret key", "move coins and money of the account", named(["bitnob"], "sk.", chars(classes.hex, 20, 40), ".", chars(classes.hex, 20, 40)), "https://docs.bitnob.com/docs/authentication"),
  ],
};
