import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const alphavantage: Provider = {
  id: "alphavantage",
  name: "Alpha Vantage",
  hosts: ["alphavantage.co"],
  page: "https://www.alphavantage.co/support/#api-key",
  kinds: [
    secret("alphavantage-api-key", "Alpha Vantage API key", "use up your quota", named(["alpha_vantage", "alphaadvantage"], chars(classes.upperAlphanumeric, 16)), "https://www.alphavantage.co/documentation/"),
  ],
};
