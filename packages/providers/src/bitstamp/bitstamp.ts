import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const bitstamp: Provider = {
  id: "bitstamp",
  name: "Bitstamp",
  hosts: ["bitstamp.net"],
  page: "https://www.bitstamp.net/settings/security/api-key-management/",
  kinds: [
    secret("bitstamp-api-key", "Bitstamp API key or secret", "trade, and with the right withdraw", named(["bitstamp"], chars(classes.alphanumeric, 32)), "https://www.bitstamp.net/api/"),
  ],
};
