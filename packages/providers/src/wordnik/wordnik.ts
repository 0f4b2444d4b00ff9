import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const wordnik: Provider = {
  id: "wordnik",
  name: "Wordnik",
  hosts: ["wordnik.com"],
  page: "https://www.wordnik.com/users/edit",
  kinds: [
    secret("wordnik-api-key", "Wordnik API key", "read words within your quota", named(["wordnik"], chars(classes.lowerAlphanumeric, 49, 50)), "https://developer.wordnik.com/docs"),
  ],
};
