import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.lithic.com/docs/api-quickstart";

export const lithic: Provider = {
  id: "lithic",
  name: "Lithic",
  hosts: ["lithic.com"],
  page: "https://app.lithic.com/program/settings/api-keys",
  kinds: [
    secret("lithic-api-key", "Lithic API key", "make cards and see their numbers", named(["lithic", "lithic_api"], ...uuid), docs),
    secret("lithic-webhook-secret", "Lithic webhook secret", "forge events that your server believes", named(["lithic_webhook", "lithic_events"], "whsec_", chars(classes.base64, 32)), docs),
  ],
};
