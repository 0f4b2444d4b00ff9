import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const helpscout: Provider = {
  id: "helpscout",
  name: "Help Scout",
  hosts: ["helpscout.com", "helpscout.net"],
  page: null,
  kinds: [
    secret("helpscout-api-key", "Help Scout API key or secret", "read and answer mail", named(["help_scout"], chars(classes.alphanumeric, 32, 56)), "https://developer.helpscout.com/mailbox-api/overview/authentication/"),
  ],
};
