import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const bitcoinaverage: Provider = {
  id: "bitcoinaverage",
  name: "BitcoinAverage",
  hosts: ["bitcoinaverage.com"],
  page: "https://pro.bitcoinaverage.com",
  kinds: [
    secret("bitcoinaverage-api-key", "BitcoinAverage key", "use up your quota", named(["bitcoin_average"], chars(classes.alphanumeric, 43)), "https://apiv2.bitcoinaverage.com/"),
  ],
};
