import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const nationbuilder: Provider = {
  id: "nationbuilder",
  name: "NationBuilder",
  hosts: ["nationbuilder.com"],
  page: null,
  kinds: [
    secret("nationbuilder-access-token", "NationBuilder access token", "read and change your supporters", named(["nation_builder"], chars(classes.hex, 64)), "https://support.nationbuilder.com/en/articles/9180226-quickstart-guide-for-api"),
  ],
};
