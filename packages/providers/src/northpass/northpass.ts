import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const northpass: Provider = {
  id: "northpass",
  name: "Northpass",
  hosts: ["northpass.com"],
  page: "https://app.northpass.com",
  kinds: [
    secret("northpass-api-key", "Northpass API key", "read and change your courses", named(["north_pass"], chars(classes.alphanumeric, 24, 64)), "https://developers.northpass.com/"),
  ],
};
