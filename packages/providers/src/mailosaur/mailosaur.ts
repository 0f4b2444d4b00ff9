import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const mailosaur: Provider = {
  id: "mailosaur",
  name: "Mailosaur",
  hosts: ["mailosaur.com", "mailosaur.net"],
  page: "https://mailosaur.com/app/keys",
  kinds: [
    secret("mailosaur-api-key", "Mailosaur API key", "read the mail of your tests", named(["mailosaur"], chars(classes.alphanumeric, 16, 64)), "https://mailosaur.com/docs/api/authentication"),
  ],
};
