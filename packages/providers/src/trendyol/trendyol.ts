import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const trendyol: Provider = {
  id: "trendyol",
  name: "Trendyol",
  hosts: ["trendyol.com"],
  page: "https://partner.trendyol.com",
  kinds: [
    secret("trendyol-api-key", "Trendyol API key or secret", "read and change a shop and its orders", named(["trendyol"], chars(classes.alphanumeric, 20)), "https://developers.trendyol.com/"),
  ],
};
