import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const wufoo: Provider = {
  id: "wufoo",
  name: "Wufoo",
  hosts: ["wufoo.com"],
  page: null,
  kinds: [
    secret("wufoo-api-key", "Wufoo API key", "read and change forms and their entries", named(["wufoo"], chars(classes.upperAlphanumeric, 4), "-", chars(classes.upperAlphanumeric, 4), "-", chars(classes.upperAlphanumeric, 4), "-", chars(classes.upperAlphanumeric, 4)), "https://wufoo.github.io/docs/#authentication"),
  ],
};
