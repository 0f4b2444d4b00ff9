import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const tiingo: Provider = {
  id: "tiingo",
  name: "Tiingo",
  hosts: ["tiingo.com"],
  page: "https://www.tiingo.com/account/api/token",
  kinds: [
    secret("tiingo-api-token", "Tiingo API token", "read market data within your quota", named(["tiingo"], chars(classes.hex, 40)), "https://www.tiingo.com/documentation/general/connecting"),
  ],
};
