import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.notifications.service.gov.uk/rest-api.html";
const near = ["govuk_notify", "gov_notify", "notify_api", "notify_key", "notifications_api", "notify.gov", "notifications.service"];

export const notify: Provider = {
  id: "notify",
  name: "GOV.UK Notify",
  hosts: ["notifications.service.gov.uk"],
  page: "https://www.notifications.service.gov.uk",
  kinds: [
    secret("notify-api-key", "GOV.UK Notify API key", "send letters, mail and messages of its service", named(near, chars(classes.lowerAlphanumeric, 2, 20), "-", ...uuid, "-", ...uuid), docs),
    secret("notify-api-key-bare", "GOV.UK Notify service ID and secret", "send letters, mail and messages of its service", named(near, ...uuid, "-", ...uuid), docs),
  ],
};
