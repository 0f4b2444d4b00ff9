import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.mailslurp.com/";
const near = ["mail_slurp"];

export const mailslurp: Provider = {
  id: "mailslurp",
  name: "MailSlurp",
  hosts: ["mailslurp.com"],
  page: "https://app.mailslurp.com/settings",
  kinds: [
    secret("mailslurp-api-key", "MailSlurp API key", "read and send mail of your addresses", named(near, chars(classes.hex, 64)), docs),
    secret("mailslurp-api-key-newer", "MailSlurp API key (newer)", "read and send mail of your addresses", named(near, "sk_", chars(classes.alphanumeric, 40, 100)), docs),
  ],
};
