import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const eventbrite: Provider = {
  id: "eventbrite",
  name: "Eventbrite",
  hosts: ["eventbrite.com"],
  page: "https://www.eventbrite.com/account-settings/apps",
  kinds: [
    secret("eventbrite-private-token", "Eventbrite private token", "read and change events and orders", named(["eventbrite"], chars(classes.upperAlphanumeric, 20)), "https://www.eventbrite.com/platform/docs/authentication"),
  ],
};
