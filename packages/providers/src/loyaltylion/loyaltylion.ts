import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developers.loyaltylion.com/api/authentication";

export const loyaltylion: Provider = {
  id: "loyaltylion",
  name: "LoyaltyLion",
  hosts: ["loyaltylion.com"],
  page: "https://app.loyaltylion.com",
  kinds: [
    secret("loyaltylion-token", "LoyaltyLion token or secret", "read and change your customers' points", named(["loyalty_lion"], chars(classes.hex, 32)), docs),
    secret("loyaltylion-personal-token", "LoyaltyLion API key", "read and change your customers' points", prefixed("pat_", classes.hex, 40, 64), docs),
  ],
};
