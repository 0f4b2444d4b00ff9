import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const tokenCharacters = { inClass: "a-z0-9_", drawn: `${classes.lowerAlphanumeric.drawn}_` };

export const quickbase: Provider = {
  id: "quickbase",
  name: "Quickbase",
  hosts: ["quickbase.com"],
  page: null,
  kinds: [
    secret("quickbase-user-token", "Quickbase user token", "read and change your apps as you", named(["quick_base", "qb_user_token"], "b", chars(classes.lowerAlphanumeric, 5, 6), "_", chars(tokenCharacters, 24, 48)), "https://developer.quickbase.com/auth"),
  ],
};
