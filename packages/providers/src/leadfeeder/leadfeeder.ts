import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const leadfeeder: Provider = {
  id: "leadfeeder",
  name: "Leadfeeder (Dealfront)",
  hosts: ["leadfeeder.com", "dealfront.com"],
  page: "https://app.leadfeeder.com/settings/personal/api-tokens",
  kinds: [
    secret("leadfeeder-token", "Leadfeeder (Dealfront) token", "read who visited your site", named(["lead_feeder"], chars(classes.hex, 32)), "https://docs.leadfeeder.com/api/"),
  ],
};
