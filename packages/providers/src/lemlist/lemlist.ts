import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const lemlist: Provider = {
  id: "lemlist",
  name: "lemlist",
  hosts: ["lemlist.com"],
  page: "https://app.lemlist.com/settings/integrations",
  kinds: [
    secret("lemlist-api-key", "lemlist API key", "read your leads and send campaigns", named(["lemlist"], chars(classes.hex, 32)), "https://developer.lemlist.com/"),
  ],
};
