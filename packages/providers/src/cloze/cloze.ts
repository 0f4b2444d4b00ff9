import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const cloze: Provider = {
  id: "cloze",
  name: "Cloze",
  hosts: ["cloze.com"],
  page: "https://www.cloze.com",
  kinds: [
    secret("cloze-api-key", "Cloze API key", "read and change contacts as you", named(["cloze"], chars(classes.lowerAlphanumeric, 32)), "https://developer.cloze.com/"),
  ],
};
