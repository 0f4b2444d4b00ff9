import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const smtp2go: Provider = {
  id: "smtp2go",
  name: "SMTP2GO",
  hosts: ["smtp2go.com"],
  page: "https://app.smtp2go.com/sending/apikeys/",
  kinds: [
    secret("smtp2go-api-key", "SMTP2GO API key", "send mail in your name", prefixed("api-", classes.upperHex, 32), "https://developers.smtp2go.com/docs/getting-started"),
  ],
};
