import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const oneforge: Provider = {
  id: "oneforge",
  name: "1Forge",
  hosts: ["1forge.com"],
  page: "https://1forge.com/dashboard",
  kinds: [
    secret("oneforge-api-key", "1Forge API key", "read prices within your quota", named(["one_forge", "1_forge"], chars(classes.alphanumeric, 32)), "https://1forge.com/api"),
  ],
};
