import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.bugsnag.com/api/data-access/";
const near = ["bug_snag"];

export const bugsnag: Provider = {
  id: "bugsnag",
  name: "BugSnag",
  hosts: ["bugsnag.com"],
  page: "https://app.bugsnag.com/settings/my-account",
  kinds: [
    secret("bugsnag-auth-token", "BugSnag personal auth token", "read errors as you", named(near, ...uuid), docs),
    secret("bugsnag-api-key", "BugSnag notifier API key", "send errors to the project", named(near, chars(classes.lowerAlphanumeric, 32)), docs, { nature: "publishable" }),
  ],
};
