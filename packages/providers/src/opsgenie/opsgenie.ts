import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const opsgenie: Provider = {
  id: "opsgenie",
  name: "Opsgenie",
  hosts: ["opsgenie.com"],
  page: "https://app.opsgenie.com/settings/api-key-management",
  kinds: [
    secret("opsgenie-api-key", "Opsgenie API key", "raise and close alerts, and as it may change who is called", named(["ops_genie", "geniekey"], ...uuid), "https://docs.opsgenie.com/docs/api-key-management"),
  ],
};
