import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const scrutinizer: Provider = {
  id: "scrutinizer",
  name: "Scrutinizer",
  hosts: ["scrutinizer-ci.com"],
  page: "https://scrutinizer-ci.com/profile/applications",
  kinds: [
    secret("scrutinizer-access-token", "Scrutinizer access token", "read code and its analysis", named(["scrutinizer"], chars(classes.hex, 64)), "https://scrutinizer-ci.com/docs/api/"),
  ],
};
