import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const cloudpayments: Provider = {
  id: "cloudpayments",
  name: "CloudPayments",
  hosts: ["cloudpayments.ru"],
  page: "https://merchant.cloudpayments.ru",
  kinds: [
    secret("cloudpayments-api-secret", "CloudPayments API secret", "charge and refund cards", named(["cloud_payments"], chars(classes.hex, 32)), "https://developers.cloudpayments.ru/en/"),
  ],
};
