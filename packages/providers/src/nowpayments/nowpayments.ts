import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://documenter.getpostman.com/view/7907941/2s93JusNJt";

export const nowpayments: Provider = {
  id: "nowpayments",
  name: "NOWPayments",
  hosts: ["nowpayments.io"],
  page: "https://account.nowpayments.io",
  kinds: [
    secret("nowpayments-api-key", "NOWPayments API key", "take payments", named(["now_payments"], chars(classes.upperAlphanumeric, 7), "-", chars(classes.upperAlphanumeric, 7), "-", chars(classes.upperAlphanumeric, 7), "-", chars(classes.upperAlphanumeric, 7)), docs),
    secret("nowpayments-ipn-secret", "NOWPayments IPN secret", "forge notices of payments", named(["nowpayments_ipn", "now_payments"], chars(classes.base64, 32)), docs),
  ],
};
