import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const cexio: Provider = {
  id: "cexio",
  name: "CEX.IO",
  hosts: ["cex.io"],
  page: "https://cex.io/trade/profile#/api",
  kinds: [
    secret("cexio-api-key", "CEX.IO API key or secret", "trade, and with the right withdraw", named(["cex_io", "cex.io", "cex_api"], chars(classes.alphanumeric, 24, 27)), "https://cex.io/rest-api"),
  ],
};
