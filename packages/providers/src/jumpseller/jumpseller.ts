import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const jumpseller: Provider = {
  id: "jumpseller",
  name: "Jumpseller",
  hosts: ["jumpseller.com"],
  page: "https://jumpseller.com/admin/",
  kinds: [
    secret("jumpseller-auth-token", "Jumpseller auth token", "read and change your shop", named(["jumpseller"], chars(classes.hex, 32)), "https://jumpseller.com/support/api/"),
  ],
};
