import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const pepipost: Provider = {
  id: "pepipost",
  name: "Pepipost",
  hosts: ["pepipost.com"],
  page: "https://app.pepipost.com",
  kinds: [
    secret("pepipost-api-key", "Pepipost API key", "send mail in your name", named(["pepipost"], chars(classes.hex, 32)), "https://developers.pepipost.com/email-api/email-api"),
  ],
};
