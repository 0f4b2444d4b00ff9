import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const meteomatics: Provider = {
  id: "meteomatics",
  name: "Meteomatics",
  hosts: ["meteomatics.com"],
  page: "https://www.meteomatics.com",
  kinds: [
    secret("meteomatics-password", "Meteomatics API password", "read the weather at your cost", named(["meteomatics"], chars(classes.alphanumeric, 10, 32)), "https://www.meteomatics.com/en/api/getting-started/"),
  ],
};
