import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const wealthbox: Provider = {
  id: "wealthbox",
  name: "Wealthbox",
  hosts: ["wealthbox.com", "crmworkspace.com"],
  page: "https://app.crmworkspace.com/settings/access_tokens",
  kinds: [
    secret("wealthbox-access-token", "Wealthbox access token", "read and change customers as you", named(["wealthbox"], chars(classes.hex, 32)), "https://dev.wealthbox.com/"),
  ],
};
