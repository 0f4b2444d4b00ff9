import { classes, named, prefixed, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://currencyapi.com/docs/";

export const currencyapi: Provider = {
  id: "currencyapi",
  name: "currencyapi",
  hosts: ["currencyapi.com"],
  page: "https://app.currencyapi.com/api-keys",
  kinds: [
    secret("currencyapi-api-key", "currencyapi API key", "use up your quota", prefixed("cur_live_", classes.alphanumeric, 40), docs),
    secret("currencyapi-api-key-old", "currencyapi API key (old form)", "use up your quota", named(["currency_api"], ...uuid), docs),
  ],
};
