import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const fxmarket: Provider = {
  id: "fxmarket",
  name: "FX Market API",
  hosts: ["fxmarketapi.com"],
  page: null,
  kinds: [
    secret("fxmarket-api-key", "FX Market API API key", "use up your quota", named(["fx_market", "fxmarketapi"], chars(classes.base64Url, 20)), "https://fxmarketapi.com/documentation"),
  ],
};
