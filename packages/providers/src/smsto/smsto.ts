import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const smsto: Provider = {
  id: "smsto",
  name: "SMS.to",
  hosts: ["sms.to"],
  page: "https://app.sms.to/#/api/client",
  kinds: [
    secret("smsto-api-key", "SMS.to API key", "send messages at your cost", named(["sms_to", "sms.to"], chars(classes.alphanumeric, 32)), "https://developers.sms.to"),
  ],
};
