import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const billcom: Provider = {
  id: "billcom",
  name: "BILL",
  hosts: ["bill.com"],
  page: "https://developer.bill.com",
  kinds: [
    secret("billcom-dev-key", "BILL developer key", "sign in, with a user's name and password", named(["bill_com", "bill.com", "bill_dev_key", "billdotcom"], chars(classes.upperAlphanumeric, 28, 32)), "https://developer.bill.com/docs/authentication"),
  ],
};
