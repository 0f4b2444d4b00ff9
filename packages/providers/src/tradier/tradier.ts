import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const tradier: Provider = {
  id: "tradier",
  name: "Tradier",
  hosts: ["tradier.com"],
  page: "https://web.tradier.com/user/api",
  kinds: [
    secret("tradier-access-token", "Tradier access token", "trade with your account", named(["tradier"], chars(classes.alphanumeric, 28)), "https://documentation.tradier.com/brokerage-api/overview/authentication"),
  ],
};
