import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const dwolla: Provider = {
  id: "dwolla",
  name: "Dwolla",
  hosts: ["dwolla.com"],
  page: "https://dashboard.dwolla.com/applications",
  kinds: [
    secret("dwolla-key", "Dwolla key or secret", "move money", named(["dwolla"], chars(classes.alphanumeric, 50)), "https://developers.dwolla.com/docs/auth"),
  ],
};
