import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const bookstack: Provider = {
  id: "bookstack",
  name: "BookStack",
  hosts: ["bookstackapp.com"],
  page: null,
  kinds: [
    secret("bookstack-token", "BookStack token ID or secret", "read and change pages as its user", named(["book_stack"], chars(classes.alphanumeric, 32)), "https://demo.bookstackapp.com/api/docs#authentication"),
  ],
};
