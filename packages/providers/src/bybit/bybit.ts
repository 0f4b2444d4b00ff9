import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://bybit-exchange.github.io/docs/v5/guide#authentication";
const near = ["bybit"];

export const bybit: Provider = {
  id: "bybit",
  name: "Bybit",
  hosts: ["bybit.com"],
  page: "https://www.bybit.com/app/user/api-management",
  kinds: [
    secret("bybit-api-key", "Bybit API key", "tells the account; with its secret, trade", named(near, chars(classes.alphanumeric, 18)), docs),
    secret("bybit-api-secret", "Bybit API secret", "trade, and with the right withdraw", named(near, chars(classes.alphanumeric, 36)), docs),
  ],
};
