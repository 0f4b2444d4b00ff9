import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const userstack: Provider = {
  id: "userstack",
  name: "userstack",
  hosts: ["userstack.com"],
  page: "https://userstack.com/dashboard",
  kinds: [
    secret("userstack-access-key", "userstack access key", "read user agents within your quota", named(["userstack"], chars(classes.hex, 32)), "https://userstack.com/documentation"),
  ],
};
