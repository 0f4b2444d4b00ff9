import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const coinranking: Provider = {
  id: "coinranking",
  name: "Coinranking",
  hosts: ["coinranking.com"],
  page: "https://account.coinranking.com/dashboard/api",
  kinds: [
    secret("coinranking-api-key", "Coinranking API key", "use up your quota", prefixed("coinranking", classes.hex, 32, 64), "https://developers.coinranking.com/api"),
  ],
};
