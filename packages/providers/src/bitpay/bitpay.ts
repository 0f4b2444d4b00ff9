import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const bitpay: Provider = {
  id: "bitpay",
  name: "BitPay",
  hosts: ["bitpay.com"],
  page: "https://bitpay.com/dashboard/merchant/api-tokens",
  kinds: [
    secret("bitpay-api-token", "BitPay API token", "make and read invoices", named(["bitpay"], chars(classes.base58, 44)), "https://developer.bitpay.com/reference/concepts"),
  ],
};
