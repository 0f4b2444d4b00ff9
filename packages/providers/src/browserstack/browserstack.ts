import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const browserstack: Provider = {
  id: "browserstack",
  name: "BrowserStack",
  hosts: ["browserstack.com"],
  page: "https://www.browserstack.com/accounts/profile",
  kinds: [
    secret("browserstack-access-key", "BrowserStack access key", "run tests at your cost", named(["browser_stack"], chars(classes.alphanumeric, 20)), "https://www.browserstack.com/docs/automate/api-reference/selenium/authentication"),
  ],
};
