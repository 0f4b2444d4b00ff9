import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer.calendly.com/how-to-authenticate-with-personal-access-tokens";
const near = ["calendly"];

export const calendly: Provider = {
  id: "calendly",
  name: "Calendly",
  hosts: ["calendly.com"],
  page: "https://calendly.com/integrations/api_webhooks",
  kinds: [
    secret("calendly-api-key", "Calendly API key (old form)", "read and change appointments", named(near, chars(classes.upperAlphanumeric, 32)), docs),
    secret("calendly-client-secret", "Calendly client secret", "act as your application", named(near, chars(classes.base64Url, 43)), docs),
    secret("calendly-webhook-key", "Calendly webhook signing key", "forge events that your server believes", named(near, chars(classes.base64Url, 44, 60)), "https://developer.calendly.com/api-docs/4c305798a61d3-webhook-signatures"),
  ],
};
