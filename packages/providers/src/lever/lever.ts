import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://hire.lever.co/developer/documentation#authentication";

export const lever: Provider = {
  id: "lever",
  name: "Lever",
  hosts: ["lever.co"],
  page: "https://hire.lever.co/settings/integrations?tab=api",
  kinds: [
    secret("lever-api-key", "Lever API key", "read and change applications for your jobs", named(["lever_api", "lever_key", "lever_token", "lever.co", "lever"], chars(classes.base64, 43, 64)), docs),
    secret("lever-signature-token", "Lever webhook signature token", "forge events that your server believes", named(["lever_webhook", "lever_hook"], chars(classes.hex, 64)), docs),
  ],
};
