import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.rollbar.com/reference/getting-started-1";
const near = ["rollbar"];

export const rollbar: Provider = {
  id: "rollbar",
  name: "Rollbar",
  hosts: ["rollbar.com"],
  page: "https://app.rollbar.com/settings/tokens/",
  kinds: [
    secret("rollbar-access-token", "Rollbar access token", "read errors and change a project", named(near, chars(classes.hex, 32)), docs),
    secret("rollbar-project-token", "Rollbar project access token", "read errors and change a project", named(near, chars(classes.hex, 96, 128)), docs),
  ],
};
