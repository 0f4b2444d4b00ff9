import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const overloop: Provider = {
  id: "overloop",
  name: "Overloop",
  hosts: ["overloop.com"],
  page: "https://app.overloop.com",
  kinds: [
    secret("overloop-api-key", "Overloop API key", "read your prospects and write to them", named(["overloop"], chars(classes.alphanumeric, 50)), "https://apidoc.overloop.com/"),
  ],
};
