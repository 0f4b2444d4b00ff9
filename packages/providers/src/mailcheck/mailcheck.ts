import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const mailcheck: Provider = {
  id: "mailcheck",
  name: "Mailcheck",
  hosts: ["mailcheck.co"],
  page: "https://app.mailcheck.co",
  kinds: [
    secret("mailcheck-api-key", "Mailcheck API key", "check addresses at your cost", named(["mail_check"], chars(classes.upperHex, 64)), "https://app.mailcheck.co/docs"),
  ],
};
