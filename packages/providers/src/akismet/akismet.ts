import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const akismet: Provider = {
  id: "akismet",
  name: "Akismet",
  hosts: ["akismet.com"],
  page: "https://akismet.com/account/",
  kinds: [
    secret("akismet-api-key", "Akismet API key", "use up your quota", named(["akismet"], chars(classes.hex, 12)), "https://akismet.com/developers/detailed-docs/key-verification/"),
  ],
};
