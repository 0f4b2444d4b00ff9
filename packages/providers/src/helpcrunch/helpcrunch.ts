import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const helpcrunch: Provider = {
  id: "helpcrunch",
  name: "HelpCrunch",
  hosts: ["helpcrunch.com"],
  page: null,
  kinds: [
    secret("helpcrunch-api-key", "HelpCrunch API key", "read and answer chats", named(["helpcrunch"], chars(classes.base64, 328), "="), "https://docs.helpcrunch.com/rest-api-v1"),
  ],
};
