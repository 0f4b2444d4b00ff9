import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const mailboxlayer: Provider = {
  id: "mailboxlayer",
  name: "mailboxlayer",
  hosts: ["mailboxlayer.com", "apilayer.net"],
  page: "https://mailboxlayer.com/dashboard",
  kinds: [
    secret("mailboxlayer-access-key", "mailboxlayer access key", "check addresses within your quota", named(["mailbox_layer"], chars(classes.hex, 32)), "https://mailboxlayer.com/documentation"),
  ],
};
