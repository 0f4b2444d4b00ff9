import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const aviationstack: Provider = {
  id: "aviationstack",
  name: "aviationstack",
  hosts: ["aviationstack.com"],
  page: "https://aviationstack.com/dashboard",
  kinds: [
    secret("aviationstack-access-key", "aviationstack access key", "use up your quota", named(["aviation_stack"], chars(classes.lowerAlphanumeric, 32)), "https://docs.apilayer.com/aviationstack/docs/api-documentation"),
  ],
};
