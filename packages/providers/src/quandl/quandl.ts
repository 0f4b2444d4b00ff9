import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const quandl: Provider = {
  id: "quandl",
  name: "Nasdaq Data Link",
  hosts: ["data.nasdaq.com", "quandl.com"],
  page: "https://data.nasdaq.com/account/profile",
  kinds: [
    secret("quandl-api-key", "Nasdaq Data Link API key", "use your quota of market data", named(["quandl", "nasdaq_data_link"], chars(classes.base64Url, 20)), "https://docs.data.nasdaq.com/docs/getting-started"),
  ],
};
