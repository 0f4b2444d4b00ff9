import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const logsnag: Provider = {
  id: "logsnag",
  name: "LogSnag",
  hosts: ["logsnag.com"],
  page: "https://app.logsnag.com/dashboard/settings/api",
  kinds: [
    secret("logsnag-api-token", "LogSnag API token", "send events to your phone", named(["logsnag"], chars(classes.hex, 32)), "https://docs.logsnag.com/essentials/authentication"),
  ],
};
