import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const bunq: Provider = {
  id: "bunq",
  name: "bunq",
  hosts: ["bunq.com"],
  page: null,
  kinds: [
    secret("bunq-api-key", "bunq API key", "read accounts and move money", named(["bunq"], chars(classes.hex, 64)), "https://doc.bunq.com/basics/authentication/api-keys"),
  ],
};
