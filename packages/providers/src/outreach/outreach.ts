import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const outreach: Provider = {
  id: "outreach",
  name: "Outreach",
  hosts: ["outreach.io"],
  page: "https://developers.outreach.io",
  kinds: [
    secret("outreach-client-secret", "Outreach client secret or token", "act as your application or its user", named(["outreach_client", "outreach_secret", "outreach_api", "outreach_token", "outreach_access", "outreach.io", "outreach"], chars(classes.base64Url, 43, 64)), "https://developers.outreach.io/api/oauth/"),
  ],
};
