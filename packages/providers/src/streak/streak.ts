import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const streak: Provider = {
  id: "streak",
  name: "Streak",
  hosts: ["streak.com"],
  page: "https://mail.google.com",
  kinds: [
    secret("streak-api-key", "Streak API key", "read and change your customers", named(["streak_api", "streak_key", "streak.com", "streak"], chars(classes.hex, 32)), "https://streak.readme.io/docs/authentication"),
  ],
};
