import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const formcraft: Provider = {
  id: "formcraft",
  name: "FormCraft",
  hosts: ["formcrafts.com"],
  page: null,
  kinds: [
    secret("formcraft-api-key", "FormCraft API key", "read what forms collected", named(["formcraft", "formcrafts"], chars(classes.alphanumeric, 24, 64)), "https://formcrafts.com/docs"),
  ],
};
