import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://dev.mailjet.com/email/guides/getting-started/";

export const mailjet: Provider = {
  id: "mailjet",
  name: "Mailjet",
  hosts: ["mailjet.com"],
  page: "https://app.mailjet.com/account/apikeys",
  kinds: [
    secret("mailjet-api-key", "Mailjet API key or secret key", "send mail as you, when both are known", named(["mail_jet", "mj_apikey", "mj_api_key", "mj_secret"], chars(classes.hex, 32)), docs),
    secret("mailjet-sms-token", "Mailjet SMS token", "send messages at your cost", named(["mailjet_sms", "mailjet_token", "mj_token"], chars(classes.hex, 32)), docs),
  ],
};
