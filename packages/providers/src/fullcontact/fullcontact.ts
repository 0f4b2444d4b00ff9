import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const fullcontact: Provider = {
  id: "fullcontact",
  name: "FullContact",
  hosts: ["fullcontact.com"],
  page: null,
  kinds: [
    secret("fullcontact-api-key", "FullContact API key", "look people up at your cost", named(["full_contact"], chars(classes.alphanumeric, 32)), "https://docs.fullcontact.com/docs/authentication"),
  ],
};
