import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const freshbooks: Provider = {
  id: "freshbooks",
  name: "FreshBooks",
  hosts: ["freshbooks.com"],
  page: null,
  kinds: [
    secret("freshbooks-secret", "FreshBooks client secret or token", "read and write invoices", named(["freshbooks"], chars(classes.hex, 64)), "https://www.freshbooks.com/api/authentication"),
  ],
};
