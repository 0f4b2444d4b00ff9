import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer.todoist.com/api/v1/#tag/Authorization";
const near = ["todoist"];

export const todoist: Provider = {
  id: "todoist",
  name: "Todoist",
  hosts: ["todoist.com"],
  page: "https://app.todoist.com/app/settings/integrations/developer",
  kinds: [
    secret("todoist-api-token", "Todoist API token", "read and change your tasks", named(near, chars(classes.hex, 40)), docs),
    secret("todoist-client-secret", "Todoist application client ID or secret", "act as your application", named(near, chars(classes.hex, 32)), docs),
  ],
};
