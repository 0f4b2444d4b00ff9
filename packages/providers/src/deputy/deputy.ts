import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const deputy: Provider = {
  id: "deputy",
  name: "Deputy",
  hosts: ["deputy.com"],
  page: null,
  kinds: [
    secret("deputy-access-token", "Deputy access token", "read and change rosters", named(["deputy"], chars(classes.hex, 32)), "https://developer.deputy.com/deputy-docs/docs/authentication"),
  ],
};
