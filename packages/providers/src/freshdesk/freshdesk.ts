import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const freshdesk: Provider = {
  id: "freshdesk",
  name: "Freshdesk",
  hosts: ["freshdesk.com"],
  page: null,
  kinds: [
    secret("freshdesk-api-key", "Freshdesk API key", "read and answer tickets as you", named(["freshdesk"], chars(classes.alphanumeric, 18, 22)), "https://developers.freshdesk.com/api/#authentication"),
  ],
};
