import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const loadmill: Provider = {
  id: "loadmill",
  name: "Loadmill",
  hosts: ["loadmill.com"],
  page: "https://app.loadmill.com/app/user/settings/security",
  kinds: [
    secret("loadmill-token", "Loadmill API token", "run tests at your cost", named(["loadmill"], chars(classes.alphanumeric, 64)), "https://docs.loadmill.com/integrations/api-tokens"),
  ],
};
