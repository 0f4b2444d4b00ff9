import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const fixer: Provider = {
  id: "fixer",
  name: "Fixer",
  hosts: ["fixer.io"],
  page: null,
  kinds: [
    secret("fixer-access-key", "Fixer access key", "use up your quota", named(["fixer", "fixerio", "fixer.io"], chars(classes.alphanumeric, 32)), "https://fixer.io/documentation"),
  ],
};
