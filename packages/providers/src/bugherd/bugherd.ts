import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const bugherd: Provider = {
  id: "bugherd",
  name: "BugHerd",
  hosts: ["bugherd.com"],
  page: "https://www.bugherd.com/organizations",
  kinds: [
    secret("bugherd-api-key", "BugHerd API key", "read and change projects and tasks", named(["bug_herd"], chars(classes.lowerAlphanumeric, 22)), "https://www.bugherd.com/api_v2"),
  ],
};
