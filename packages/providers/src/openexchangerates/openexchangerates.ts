import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const openexchangerates: Provider = {
  id: "openexchangerates",
  name: "Open Exchange Rates",
  hosts: ["openexchangerates.org"],
  page: "https://openexchangerates.org/account/app-ids",
  kinds: [
    secret("openexchangerates-app-id", "Open Exchange Rates app ID", "read exchange rates within your quota", named(["open_exchange_rates", "open_exchange", "oxr"], chars(classes.hex, 32)), "https://docs.openexchangerates.org/reference/authentication"),
  ],
};
