import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer.rechargepayments.com/2021-11/authentication";
const near = ["recharge_api", "recharge_token", "recharge_access", "rechargepayments", "rechargeapps", "recharge"];

export const recharge: Provider = {
  id: "recharge",
  name: "Recharge",
  hosts: ["rechargepayments.com", "rechargeapps.com"],
  page: "https://admin.rechargeapps.com",
  kinds: [
    secret("recharge-api-token", "Recharge API token", "read subscribers and charge them", named(near, "sk_", chars(classes.digits, 1), "x", chars(classes.digits, 1), "_", chars(classes.hex, 64)), docs),
    secret("recharge-legacy-token", "Recharge API token (older)", "read subscribers and charge them", named(near, chars(classes.hex, 56)), docs),
  ],
};
