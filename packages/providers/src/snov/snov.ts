import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const snov: Provider = {
  id: "snov",
  name: "Snov.io",
  hosts: ["snov.io"],
  page: "https://app.snov.io/account#/api",
  kinds: [
    secret("snov-key", "Snov.io client ID or secret", "use your quota of contacts", named(["snov_io", "snov.io", "snov_api", "snov_client"], chars(classes.hex, 32)), "https://snov.io/api"),
  ],
};
