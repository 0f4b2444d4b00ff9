import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const workstack: Provider = {
  id: "workstack",
  name: "Workstack",
  hosts: ["workstack.io"],
  page: "https://app.workstack.io/settings/api-keys",
  kinds: [
    secret("workstack-api-key", "Workstack API key", "read and change tasks", named(["workstack"], chars(classes.alphanumeric, 60)), "https://developer.workstack.io/"),
  ],
};
