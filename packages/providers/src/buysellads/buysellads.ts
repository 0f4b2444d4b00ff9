import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const buysellads: Provider = {
  id: "buysellads",
  name: "BuySellAds",
  hosts: ["buysellads.com"],
  page: "https://www.buysellads.com",
  kinds: [
    secret("buysellads-api-key", "BuySellAds API key", "read your ads and earnings", named(["buysellads"], chars(classes.hex, 32, 64)), "https://docs.buysellads.com/"),
  ],
};
