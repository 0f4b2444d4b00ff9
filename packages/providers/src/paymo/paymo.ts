import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const paymo: Provider = {
  id: "paymo",
  name: "Paymo",
  hosts: ["paymoapp.com"],
  page: "https://app.paymoapp.com",
  kinds: [
    secret("paymo-api-key", "Paymo API key", "read and change projects, time and invoices", named(["paymo_api", "paymo_key", "paymo_token", "paymoapp", "paymo"], chars(classes.alphanumeric, 44)), "https://github.com/paymo-org/api/blob/master/sections/authentication.md"),
  ],
};
