import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const tapfiliate: Provider = {
  id: "tapfiliate",
  name: "Tapfiliate",
  hosts: ["tapfiliate.com"],
  page: "https://app.tapfiliate.com/user/api-access/",
  kinds: [
    secret("tapfiliate-api-key", "Tapfiliate API key", "read and change affiliates and their commissions", named(["tapfiliate"], chars(classes.hex, 40)), "https://tapfiliate.com/docs/rest/"),
  ],
};
