import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const splitwise: Provider = {
  id: "splitwise",
  name: "Splitwise",
  hosts: ["splitwise.com"],
  page: "https://secure.splitwise.com/apps",
  kinds: [
    secret("splitwise-key", "Splitwise API key or consumer secret", "read and change who owes what", named(["splitwise"], chars(classes.alphanumeric, 40)), "https://dev.splitwise.com/#section/Authentication"),
  ],
};
