import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://github.com/Medium/medium-api-docs";

export const medium: Provider = {
  id: "medium",
  name: "Medium",
  hosts: ["medium.com"],
  page: "https://medium.com/me/settings/security",
  kinds: [
    secret("medium-integration-token", "Medium integration token", "publish as you", named(["medium_token", "medium_integration", "medium_api", "medium_access", "medium.com", "medium"], "2", chars(classes.hex, 64)), docs),
    secret("medium-client-secret", "Medium client secret", "act as your application", named(["medium_client", "medium_secret"], chars(classes.hex, 40)), docs),
  ],
};
