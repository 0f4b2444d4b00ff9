import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const tradermade: Provider = {
  id: "tradermade",
  name: "TraderMade",
  hosts: ["tradermade.com"],
  page: "https://marketdata.tradermade.com/userProfile",
  kinds: [
    secret("tradermade-api-key", "TraderMade API key", "read market data within your quota", named(["trader_made"], chars(classes.base64Url, 20)), "https://tradermade.com/docs/restful-api"),
  ],
};
