import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const typetalk: Provider = {
  id: "typetalk",
  name: "Typetalk",
  hosts: ["typetalk.com"],
  page: "https://typetalk.com/my/develop/applications",
  kinds: [
    secret("typetalk-client-secret", "Typetalk client secret", "act as your application", named(["typetalk"], chars(classes.alphanumeric, 64)), "https://developer.nulab.com/docs/typetalk/"),
  ],
};
