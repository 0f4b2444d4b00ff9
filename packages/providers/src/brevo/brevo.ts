import { chars, classes, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developers.brevo.com/docs/getting-started";

export const brevo: Provider = {
  id: "brevo",
  name: "Brevo",
  hosts: ["brevo.com", "sendinblue.com"],
  page: "https://app.brevo.com/settings/keys/api",
  kinds: [
    secret("brevo-api-key", "Brevo API key", "send mail and read contacts", parts("xkeysib-", chars(classes.hex, 64), "-", chars(classes.alphanumeric, 16)), docs),
    secret("brevo-smtp-key", "Brevo SMTP key", "send mail as you", parts("xsmtpsib-", chars(classes.hex, 64), "-", chars(classes.alphanumeric, 16)), docs),
  ],
};
