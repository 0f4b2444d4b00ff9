import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const marketstack: Provider = {
  id: "marketstack",
  name: "marketstack",
  hosts: ["marketstack.com"],
  page: "https://marketstack.com/dashboard",
  kinds: [
    secret("marketstack-access-key", "marketstack access key", "read share prices within your quota", named(["market_stack"], chars(classes.hex, 32)), "https://marketstack.com/documentation"),
  ],
};
