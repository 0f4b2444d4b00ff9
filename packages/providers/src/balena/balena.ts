import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const balena: Provider = {
  id: "balena",
  name: "balena",
  hosts: ["balena-cloud.com", "balena.io"],
  page: "https://dashboard.balena-cloud.com/preferences/access-tokens",
  kinds: [
    secret("balena-api-key", "balena API key", "change and enter your devices", named(["balena"], chars(classes.alphanumeric, 32)), "https://docs.balena.io/learn/accounts/api-keys/"),
  ],
};
