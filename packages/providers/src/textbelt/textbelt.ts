import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const textbelt: Provider = {
  id: "textbelt",
  name: "Textbelt",
  hosts: ["textbelt.com"],
  page: "https://textbelt.com/purchase/",
  kinds: [
    secret("textbelt-api-key", "Textbelt key", "send messages at your cost", named(["textbelt"], chars(classes.alphanumeric, 64, 72)), "https://docs.textbelt.com/"),
  ],
};
