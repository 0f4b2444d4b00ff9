import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const interseller: Provider = {
  id: "interseller",
  name: "Interseller",
  hosts: ["interseller.io"],
  page: "https://interseller.io/app/account",
  kinds: [
    secret("interseller-api-key", "Interseller API key", "find people and write to them as you", named(["interseller"], chars(classes.hex, 32)), "https://interseller.readme.io/reference/getting-started"),
  ],
};
