import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const redmine: Provider = {
  id: "redmine",
  name: "Redmine",
  hosts: ["redmine.org"],
  page: null,
  kinds: [
    secret("redmine-api-key", "Redmine API key", "read and change issues as you", named(["redmine", "x-redmine-api-key"], chars(classes.hex, 40)), "https://www.redmine.org/projects/redmine/wiki/Rest_api#Authentication"),
  ],
};
