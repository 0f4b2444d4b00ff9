import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const oxford: Provider = {
  id: "oxford",
  name: "Oxford Dictionaries",
  hosts: ["oxforddictionaries.com"],
  page: "https://developer.oxforddictionaries.com/admin/applications",
  kinds: [
    secret("oxford-app-key", "Oxford Dictionaries app key", "look up words within your quota", named(["oxford_dictionaries", "oxford_api", "oxford_app", "oxford_key", "oxford"], chars(classes.hex, 32)), "https://developer.oxforddictionaries.com/documentation"),
  ],
};
