import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const userpilot: Provider = {
  id: "userpilot",
  name: "Userpilot",
  hosts: ["userpilot.com", "userpilot.io"],
  page: "https://run.userpilot.io/environment",
  kinds: [
    secret("userpilot-api-key", "Userpilot API key", "write your users and their events", named(["userpilot"], chars(classes.hex, 32, 40)), "https://docs.userpilot.com/developer/api-reference"),
  ],
};
