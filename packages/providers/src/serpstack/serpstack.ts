import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const serpstack: Provider = {
  id: "serpstack",
  name: "serpstack",
  hosts: ["serpstack.com"],
  page: "https://serpstack.com/dashboard",
  kinds: [
    secret("serpstack-access-key", "serpstack access key", "search at your cost", named(["serp_stack"], chars(classes.hex, 32)), "https://serpstack.com/documentation"),
  ],
};
