import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const buildbuddy: Provider = {
  id: "buildbuddy",
  name: "BuildBuddy",
  hosts: ["buildbuddy.io", "buildbuddy.dev"],
  page: "https://app.buildbuddy.io/settings/org/api-keys",
  kinds: [
    secret("buildbuddy-api-key", "BuildBuddy API key", "write and read build results", named(["buildbuddy", "x-buildbuddy-api-key"], chars(classes.alphanumeric, 20)), "https://www.buildbuddy.io/docs/guide-auth"),
  ],
};
