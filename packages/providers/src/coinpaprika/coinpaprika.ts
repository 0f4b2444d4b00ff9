import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const coinpaprika: Provider = {
  id: "coinpaprika",
  name: "Coinpaprika",
  hosts: ["coinpaprika.com"],
  page: "https://coinpaprika.com/api/",
  kinds: [
    secret("coinpaprika-api-key", "Coinpaprika API key", "use up your quota", named(["coinpaprika"], chars(classes.alphanumeric, 32, 64)), "https://api.coinpaprika.com/"),
  ],
};
