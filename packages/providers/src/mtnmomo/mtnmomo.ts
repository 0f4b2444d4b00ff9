import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const mtnmomo: Provider = {
  id: "mtnmomo",
  name: "MTN MoMo",
  hosts: ["mtn.com"],
  page: "https://momodeveloper.mtn.com/profile",
  kinds: [
    secret("mtnmomo-subscription-key", "MTN MoMo key", "take payments and pay out, with its user", named(["momo_api", "momo_key", "momo_subscription", "mtn_momo", "momo_primary", "momo_secondary", "mtn_subscription", "mtn_api", "momodeveloper"], chars(classes.hex, 32)), "https://momodeveloper.mtn.com/api-documentation"),
  ],
};
