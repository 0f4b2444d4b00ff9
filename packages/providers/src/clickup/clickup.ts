import { chars, classes, named, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer.clickup.com/docs/authentication";
const near = ["clickup"];

export const clickup: Provider = {
  id: "clickup",
  name: "ClickUp",
  hosts: ["clickup.com"],
  page: "https://app.clickup.com/settings/apps",
  kinds: [
    secret("clickup-personal-token", "ClickUp personal API token", "read and change tasks as you", parts("pk_", chars(classes.digits, 7, 9), "_", chars(classes.upperAlphanumeric, 32)), docs),
    secret("clickup-client-secret", "ClickUp client secret", "act as your application", named(near, chars(classes.upperAlphanumeric, 64)), docs),
    secret("clickup-client-id", "ClickUp client ID", "tells the application", named(near, chars(classes.upperAlphanumeric, 32)), docs),
  ],
};
