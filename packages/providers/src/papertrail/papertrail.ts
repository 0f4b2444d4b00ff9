import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const papertrail: Provider = {
  id: "papertrail",
  name: "Papertrail",
  hosts: ["papertrailapp.com"],
  page: "https://papertrailapp.com/account/profile",
  kinds: [
    secret("papertrail-api-token", "Papertrail API token", "read and search your logs", named(["papertrail"], chars(classes.alphanumeric, 20)), "https://www.papertrail.com/help/http-api/"),
  ],
};
