import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const marketdata: Provider = {
  id: "marketdata",
  name: "Market Data",
  hosts: ["marketdata.app"],
  page: "https://www.marketdata.app/dashboard/",
  kinds: [
    secret("marketdata-token", "Market Data token", "read market data within your quota", named(["marketdata_token", "marketdata_api", "market_data"], chars(classes.base64, 43, 80)), "https://www.marketdata.app/docs/api/authentication"),
  ],
};
