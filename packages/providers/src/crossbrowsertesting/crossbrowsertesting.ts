import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const crossbrowsertesting: Provider = {
  id: "crossbrowsertesting",
  name: "CrossBrowserTesting",
  hosts: ["crossbrowsertesting.com"],
  page: "https://app.crossbrowsertesting.com/account",
  kinds: [
    secret("crossbrowsertesting-auth-key", "CrossBrowserTesting authkey", "run tests at your cost", named(["cross_browser_testing", "cbt_authkey"], chars(classes.hex, 16)), "https://support.smartbear.com/crossbrowsertesting/docs/"),
  ],
};
