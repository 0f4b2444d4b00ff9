import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const mailtrap: Provider = {
  id: "mailtrap",
  name: "Mailtrap",
  hosts: ["mailtrap.io"],
  page: "https://mailtrap.io/api-tokens",
  kinds: [
    secret("mailtrap-api-token", "Mailtrap API token", "send mail as your domains and read the mail of tests", named(["mail_trap"], chars(classes.hex, 32)), "https://api-docs.mailtrap.io/docs/mailtrap-api-docs/a5041e745caa3-api-tokens"),
  ],
};
