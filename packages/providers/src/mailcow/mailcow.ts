import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

/** mailcow, on a server of its owner. */
export const mailcow: Provider = {
  id: "mailcow",
  name: "mailcow",
  hosts: ["mailcow.email"],
  page: null,
  kinds: [
    secret("mailcow-api-key", "mailcow API key", "make mailboxes and read their settings", named(["mailcow"], chars(classes.upperHex, 6), "-", chars(classes.upperHex, 6), "-", chars(classes.upperHex, 6), "-", chars(classes.upperHex, 6), "-", chars(classes.upperHex, 6)), "https://docs.mailcow.email/"),
  ],
};
