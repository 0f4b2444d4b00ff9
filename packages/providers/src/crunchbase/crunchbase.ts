import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const crunchbase: Provider = {
  id: "crunchbase",
  name: "Crunchbase",
  hosts: ["crunchbase.com"],
  page: "https://www.crunchbase.com/account/integrations/crunchbase-api",
  kinds: [
    secret("crunchbase-user-key", "Crunchbase user key", "use up your quota", named(["crunchbase"], chars(classes.hex, 32)), "https://data.crunchbase.com/docs/using-the-api"),
  ],
};
