import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const lastpass: Provider = {
  id: "lastpass",
  name: "LastPass",
  hosts: ["lastpass.com"],
  page: "https://admin.lastpass.com",
  kinds: [
    secret("lastpass-provisioning-hash", "LastPass provisioning hash", "add and remove people of your organization", named(["last_pass", "provhash"], chars(classes.hex, 64)), "https://support.lastpass.com/s/document-item?bundleId=lastpass&topicId=LastPass/api_introduction.html"),
  ],
};
