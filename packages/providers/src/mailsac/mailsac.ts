import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const mailsac: Provider = {
  id: "mailsac",
  name: "Mailsac",
  hosts: ["mailsac.com"],
  page: "https://mailsac.com/v2/credentials",
  kinds: [
    secret("mailsac-api-key", "Mailsac API key", "read the mail of your addresses", named(["mailsac", "mailsac_key"], "k_", chars(classes.alphanumeric, 30, 60)), "https://docs.mailsac.com/en/latest/services/api/api.html"),
  ],
};
