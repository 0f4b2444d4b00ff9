import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.browserstack.com/docs/percy/integrate/environment-variables";
const near = ["percy_token", "percy.io", "percy"];

export const percy: Provider = {
  id: "percy",
  name: "Percy",
  hosts: ["percy.io"],
  page: "https://percy.io",
  kinds: [
    secret("percy-project-token", "Percy project token", "upload snapshots of a project", named(near, chars(classes.hex, 64)), docs),
    secret("percy-web-token", "Percy web project token", "upload snapshots of a project", named(near, "web_", chars(classes.hex, 64)), docs),
    secret("percy-app-token", "Percy app project token", "upload snapshots of a project", named(near, "app_", chars(classes.hex, 64)), docs),
    secret("percy-automate-token", "Percy automate project token", "upload snapshots of a project", named(near, "auto_", chars(classes.hex, 64)), docs),
    secret("percy-self-token", "Percy generic project token", "upload snapshots of a project", named(near, "ss_", chars(classes.hex, 64)), docs),
  ],
};
