import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const mailmodo: Provider = {
  id: "mailmodo",
  name: "Mailmodo",
  hosts: ["mailmodo.com"],
  page: "https://manage.mailmodo.com/app/settings/apikey",
  kinds: [
    secret("mailmodo-api-key", "Mailmodo API key", "send mail as you", named(["mail_modo", "mmapikey"], chars(classes.upperAlphanumeric, 7), "-", chars(classes.upperAlphanumeric, 7), "-", chars(classes.upperAlphanumeric, 7), "-", chars(classes.upperAlphanumeric, 7)), "https://www.mailmodo.com/developers/"),
  ],
};
