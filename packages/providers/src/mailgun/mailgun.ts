import { classes, prefixed } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const mailgun: Provider = {
  id: "mailgun",
  name: "Mailgun",
  hosts: ["mailgun.com", "mailgun.net"],
  page: "https://app.mailgun.com/settings/api_security",
  kinds: [
    {
      id: "mailgun-api-key", name: "Mailgun API key", reach: "send mail as your domains", nature: "secret",
      ...prefixed("key-", classes.hex, 32),
      source: ["https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/rbac-mgmt"],
    },
  ],
};
