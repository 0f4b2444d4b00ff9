import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developers.mailerlite.com/docs/#authentication";

export const mailerlite: Provider = {
  id: "mailerlite",
  name: "MailerLite",
  hosts: ["mailerlite.com"],
  page: "https://dashboard.mailerlite.com/integrations/api",
  kinds: [
    secret("mailerlite-classic-key", "MailerLite Classic key", "read your people and send to them", named(["mailer_lite", "x-mailerlite-apikey"], chars(classes.hex, 32)), docs),
    secret("mailerlite-webhook-secret", "MailerLite webhook secret", "forge events that your server believes", named(["mailerlite_webhook", "mailerlite_secret"], chars(classes.alphanumeric, 10, 32)), docs),
  ],
};
