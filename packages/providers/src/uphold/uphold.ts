import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const uphold: Provider = {
  id: "uphold",
  name: "Uphold",
  hosts: ["uphold.com"],
  page: "https://wallet.uphold.com",
  kinds: [
    secret("uphold-access-token", "Uphold access token", "move your money", named(["uphold"], chars(classes.hex, 40)), "https://uphold.com/en/developer/api/documentation/#personal-access-tokens-pats"),
  ],
};
