import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const pastebin: Provider = {
  id: "pastebin",
  name: "Pastebin",
  hosts: ["pastebin.com"],
  page: "https://pastebin.com/doc_api",
  kinds: [
    secret("pastebin-api-key", "Pastebin API key", "paste in your name, and read your private pastes", named(["pastebin"], chars(classes.alphanumeric, 32)), "https://pastebin.com/doc_api"),
  ],
};
