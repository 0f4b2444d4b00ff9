import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://engineering.toggl.com/docs/authentication";

export const toggl: Provider = {
  id: "toggl",
  name: "Toggl",
  hosts: ["toggl.com"],
  page: "https://track.toggl.com/profile",
  kinds: [
    secret("toggl-api-token", "Toggl API token", "read and change time entries", named(["toggl"], chars(classes.hex, 32)), docs),
    secret("toggl-sheets-token", "Toggl organization token", "read an organization's reports", prefixed("toggl_sk_", classes.alphanumeric, 30, 64), docs),
  ],
};
