import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const marketstack: Provider = {
  id: "marketstack",
  name: "marketstack",
  hosts: ["marketstack.com", "api.marketstack.com"],
  page: "https://marketstack.com/dashboard",
  kinds: [
    secret("marketstack-access-key", "marketstack access key", "read share prices within your quota", named(["marketstack", "market_stack", "market-stack"], chars(classes.hex, 32)), "https://marketstack.com/documentation"),
  ],
};
