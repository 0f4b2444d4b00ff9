import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const liqpay: Provider = {
  id: "liqpay",
  name: "LiqPay",
  hosts: ["liqpay.ua"],
  page: "https://www.liqpay.ua/en/adminbusiness",
  kinds: [
    secret("liqpay-private-key", "LiqPay private key", "take and refund payments", named(["liqpay"], chars(classes.alphanumeric, 40)), "https://www.liqpay.ua/en/doc/api/information_about_api"),
  ],
};
