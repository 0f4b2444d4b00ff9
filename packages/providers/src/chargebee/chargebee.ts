import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://apidocs.chargebee.com/docs/api/auth";
const near = ["charge_bee"];

export const chargebee: Provider = {
  id: "chargebee",
  name: "Chargebee",
  hosts: ["chargebee.com"],
  page: null,
  kinds: [
    secret("chargebee-api-key", "Chargebee API key", "charge customers and change subscriptions", named(near, "live_", chars(classes.alphanumeric, 30, 40)), docs),
    secret("chargebee-api-key-test", "Chargebee test API key", "use the sandbox", named(near, "test_", chars(classes.alphanumeric, 30, 40)), docs, { nature: "test" }),
  ],
};
