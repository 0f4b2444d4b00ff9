import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://apidocs.leadsquared.com/authentication/";

export const leadsquared: Provider = {
  id: "leadsquared",
  name: "LeadSquared",
  hosts: ["leadsquared.com"],
  page: "https://run.leadsquared.com/Settings/UserAccessKey",
  kinds: [
    secret("leadsquared-secret-key", "LeadSquared secret key", "read and change your customers", named(["lead_squared", "lsq_secret"], chars(classes.hex, 40)), docs),
    secret("leadsquared-access-key", "LeadSquared access key", "tells the account; with its secret, read customers", named(["leadsquared_access", "leadsquared", "lsq_access"], "u$r", chars(classes.hex, 32)), docs),
  ],
};
