import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const boostnote: Provider = {
  id: "boostnote",
  name: "Boost Note",
  hosts: ["boostnote.io"],
  page: "https://boostnote.io/settings",
  kinds: [
    secret("boostnote-token", "Boost Note access token", "read and change notes", named(["boost_note"], chars(classes.lowerAlphanumeric, 64)), "https://boostnote.readme.io/reference/overview"),
  ],
};
