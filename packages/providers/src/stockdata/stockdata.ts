import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const stockdata: Provider = {
  id: "stockdata",
  name: "StockData",
  hosts: ["stockdata.org"],
  page: "https://www.stockdata.org/dashboard",
  kinds: [
    secret("stockdata-api-token", "StockData API token", "use your quota", named(["stock_data"], chars(classes.alphanumeric, 40)), "https://www.stockdata.org/documentation"),
  ],
};
