import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const lingq: Provider = {
  id: "lingq",
  name: "LingQ",
  hosts: ["lingq.com"],
  page: "https://www.lingq.com/en/accounts/apikey/",
  kinds: [
    secret("lingq-api-key", "LingQ API key", "read and change your lessons", named(["lingq"], chars(classes.hex, 40)), "https://www.lingq.com/apidocs/"),
  ],
};
