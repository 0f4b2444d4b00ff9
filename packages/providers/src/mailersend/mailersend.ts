import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const mailersend: Provider = {
  id: "mailersend",
  name: "MailerSend",
  hosts: ["mailersend.com"],
  page: "https://app.mailersend.com/api-tokens",
  kinds: [
    secret("mailersend-api-token", "MailerSend API token", "send mail as your domains", prefixed("mlsn.", classes.hex, 64), "https://developers.mailersend.com/general.html#authentication"),
  ],
};
