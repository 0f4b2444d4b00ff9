import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const browserling: Provider = {
  id: "browserling",
  name: "Browserling",
  hosts: ["browserling.com"],
  page: "https://www.browserling.com/account",
  kinds: [
    secret("browserling-api-key", "Browserling API key", "run browsers at your cost", named(["browserling"], chars(classes.alphanumeric, 32, 40)), "https://www.browserling.com/live-api"),
  ],
};
