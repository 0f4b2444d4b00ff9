import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const bulksms: Provider = {
  id: "bulksms",
  name: "BulkSMS",
  hosts: ["bulksms.com"],
  page: "https://www.bulksms.com/account/#!/advanced-settings/api-tokens",
  kinds: [
    secret("bulksms-token-secret", "BulkSMS token secret", "send messages at your cost", named(["bulk_sms"], chars(classes.alphanumeric, 29)), "https://www.bulksms.com/developer/json/v1/"),
  ],
};
