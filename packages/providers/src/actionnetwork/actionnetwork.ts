import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const actionnetwork: Provider = {
  id: "actionnetwork",
  name: "Action Network",
  hosts: ["actionnetwork.org"],
  page: null,
  kinds: [
    secret("actionnetwork-api-key", "Action Network API key", "read and change a group's people", named(["action_network", "osdi"], chars(classes.lowerAlphanumeric, 32)), "https://actionnetwork.org/docs/"),
  ],
};
