import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://pushover.net/api";
const near = ["push_over"];

export const pushover: Provider = {
  id: "pushover",
  name: "Pushover",
  hosts: ["pushover.net"],
  page: "https://pushover.net/apps/build",
  kinds: [
    secret("pushover-app-token", "Pushover application token", "notify your users", named(near, "a", chars(classes.alphanumeric, 29)), docs),
    secret("pushover-user-key", "Pushover user key", "tells the user; with an application's token, notify them", named(near, "u", chars(classes.alphanumeric, 29)), docs),
  ],
};
