import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const oopspam: Provider = {
  id: "oopspam",
  name: "OOPSpam",
  hosts: ["oopspam.com"],
  page: "https://app.oopspam.com",
  kinds: [
    secret("oopspam-api-key", "OOPSpam API key", "check texts at your cost", named(["oop_spam"], chars(classes.alphanumeric, 40)), "https://www.oopspam.com/docs/"),
  ],
};
