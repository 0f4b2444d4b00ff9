import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://kite.trade/docs/connect/v3/user/";
const near = ["zerodha", "kite_connect", "kite_api", "kite_secret", "kite_access", "kite_token", "kite"];

export const kite: Provider = {
  id: "kite",
  name: "Zerodha Kite Connect",
  hosts: ["kite.trade", "zerodha.com"],
  page: "https://developers.kite.trade/apps",
  kinds: [
    secret("kite-api-secret", "Zerodha Kite Connect API secret or token", "trade for the people who signed in", named(near, chars(classes.lowerAlphanumeric, 32)), docs),
    secret("kite-api-key", "Zerodha Kite Connect API key", "tells the application; with a token, trade", named(["zerodha_api_key", "kite_api_key", "kite_connect", "kite_key"], chars(classes.lowerAlphanumeric, 16)), docs),
    secret("kite-access-token", "Zerodha Kite Connect access token", "trade as its user until the next morning", named(near, chars(classes.alphanumeric, 32)), docs),
  ],
};
