import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const twelvedata: Provider = {
  id: "twelvedata",
  name: "Twelve Data",
  hosts: ["twelvedata.com"],
  page: "https://twelvedata.com/account/api-keys",
  kinds: [
    secret("twelvedata-api-key", "Twelve Data API key", "read market data at your cost", named(["twelve_data"], chars(classes.hex, 32)), "https://twelvedata.com/docs#authentication"),
  ],
};
