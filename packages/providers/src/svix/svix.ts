import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.svix.com/quickstart";
const near = ["svix"];

export const svix: Provider = {
  id: "svix",
  name: "Svix",
  hosts: ["svix.com"],
  page: "https://dashboard.svix.com",
  kinds: [
    secret("svix-auth-token", "Svix auth token", "send webhooks in your name", named(near, "sk_", chars(classes.base64Url, 24, 50), ".", chars(classes.lower, 2)), docs),
    secret("svix-test-auth-token", "Svix test auth token", "send webhooks in the test environment", named(near, "testsk_", chars(classes.base64Url, 24, 50), ".", chars(classes.lower, 2)), docs, { nature: "test" }),
  ],
};
