import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const basecamp: Provider = {
  id: "basecamp",
  name: "Basecamp",
  hosts: ["basecamp.com", "37signals.com"],
  page: "https://launchpad.37signals.com/integrations",
  kinds: [
    secret("basecamp-client-secret", "Basecamp client secret or ID", "act as your application", named(["basecamp", "37signals"], chars(classes.hex, 40)), "https://github.com/basecamp/api/blob/master/sections/authentication.md"),
  ],
};
