import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const jscrambler: Provider = {
  id: "jscrambler",
  name: "Jscrambler",
  hosts: ["jscrambler.com"],
  page: "https://app.jscrambler.com/profile",
  kinds: [
    secret("jscrambler-key", "Jscrambler access or secret key", "protect code at your cost and read what was uploaded", named(["jscrambler"], chars(classes.upperHex, 40)), "https://docs.jscrambler.com/code-integrity/documentation/api/overview"),
  ],
};
