import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const clevercloud: Provider = {
  id: "clevercloud",
  name: "Clever Cloud",
  hosts: ["clever-cloud.com"],
  page: "https://console.clever-cloud.com/users/me/tokens",
  kinds: [
    secret("clevercloud-secret", "Clever Cloud consumer secret or token", "deploy and change your applications", named(["clever_cloud", "clever_token", "clever_secret"], chars(classes.alphanumeric, 30)), "https://www.clever.cloud/developers/api/howto/"),
  ],
};
