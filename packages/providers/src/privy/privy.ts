import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const privy: Provider = {
  id: "privy",
  name: "Privy",
  hosts: ["privy.io"],
  page: "https://dashboard.privy.io",
  kinds: [
    secret("privy-app-secret", "Privy app secret", "read users and use their wallets", named(["privy"], chars(classes.base64Url, 86, 90)), "https://docs.privy.io/basics/get-started/dashboard/create-new-app"),
  ],
};
