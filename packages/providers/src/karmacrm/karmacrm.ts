import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const karmacrm: Provider = {
  id: "karmacrm",
  name: "KarmaCRM",
  hosts: ["karmacrm.com"],
  page: "https://app.karmacrm.com",
  kinds: [
    secret("karmacrm-api-key", "KarmaCRM API key", "read and change your customers", named(["karma_crm", "karma_api"], chars(classes.alphanumeric, 20)), "https://www.karmacrm.com/api"),
  ],
};
