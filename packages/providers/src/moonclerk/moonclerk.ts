import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const moonclerk: Provider = {
  id: "moonclerk",
  name: "MoonClerk",
  hosts: ["moonclerk.com"],
  page: "https://app.moonclerk.com/settings",
  kinds: [
    secret("moonclerk-api-key", "MoonClerk API key", "read your payments", named(["moon_clerk"], chars(classes.hex, 32)), "https://github.com/moonclerk/developer"),
  ],
};
