import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const tipimail: Provider = {
  id: "tipimail",
  name: "Tipimail",
  hosts: ["tipimail.com"],
  page: "https://app.tipimail.com",
  kinds: [
    secret("tipimail-api-key", "Tipimail API key", "send mail as your domains", named(["tipimail"], chars(classes.hex, 32)), "https://docs.tipimail.com/en/integrate/api"),
  ],
};
