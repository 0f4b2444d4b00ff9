import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const mailboxvalidator: Provider = {
  id: "mailboxvalidator",
  name: "MailboxValidator",
  hosts: ["mailboxvalidator.com"],
  page: "https://www.mailboxvalidator.com/dashboard",
  kinds: [
    secret("mailboxvalidator-api-key", "MailboxValidator API key", "check addresses at your cost", named(["mailbox_validator"], chars(classes.upperAlphanumeric, 20)), "https://www.mailboxvalidator.com/api-single-validation"),
  ],
};
