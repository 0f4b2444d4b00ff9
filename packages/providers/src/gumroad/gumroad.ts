import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const gumroad: Provider = {
  id: "gumroad",
  name: "Gumroad",
  hosts: ["gumroad.com"],
  page: "https://gumroad.com/settings/advanced",
  kinds: [
    secret("gumroad-access-token", "Gumroad access token", "read sales and change products", named(["gumroad"], chars(classes.base64Url, 43)), "https://gumroad.com/api#authentication"),
  ],
};
