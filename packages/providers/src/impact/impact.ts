import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://integrations.impact.com/impact-publisher/reference/authentication";

export const impact: Provider = {
  id: "impact",
  name: "impact.com",
  hosts: ["impact.com"],
  page: "https://app.impact.com",
  kinds: [
    secret("impact-auth-token", "impact.com auth token", "read and change your partnerships, with its account SID", named(["impact_radius", "impact_auth", "impact_api", "impact_token", "impact.com"], chars(classes.alphanumeric, 32)), docs),
    secret("impact-account-sid", "impact.com account SID", "tells the account", named(["impact_account", "impact_sid", "impact.com", "impactradius"], "IR", chars(classes.alphanumeric, 20, 26)), docs),
  ],
};
