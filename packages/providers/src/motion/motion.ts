import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const motion: Provider = {
  id: "motion",
  name: "Motion",
  hosts: ["usemotion.com"],
  page: "https://app.usemotion.com/settings/api",
  kinds: [
    secret("motion-api-key", "Motion API key", "read and change your tasks", named(["usemotion", "motion_api", "motion_key"], chars(classes.base64, 43), "="), "https://docs.usemotion.com/docs/motion-rest-api/"),
  ],
};
