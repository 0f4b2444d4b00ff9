import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const olark: Provider = {
  id: "olark",
  name: "Olark",
  hosts: ["olark.com"],
  page: "https://www.olark.com",
  kinds: [
    secret("olark-api-key", "Olark API key", "read what your customers said", named(["olark"], chars(classes.hex, 32)), "https://www.olark.com/help/"),
  ],
};
