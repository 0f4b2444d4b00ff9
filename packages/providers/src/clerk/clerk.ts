import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://clerk.com/docs/deployments/clerk-environment-variables";
const near = ["clerk", "clerk_secret_key", "clerk_api"];

export const clerk: Provider = {
  id: "clerk",
  name: "Clerk",
  hosts: ["clerk.com", "clerk.dev", "clerk.accounts.dev"],
  page: "https://dashboard.clerk.com/last-active?path=api-keys",
  kinds: [
    secret("clerk-secret-key", "Clerk secret key", "read and change every user and sign in as them", named(near, "sk_live_", chars(classes.alphanumeric, 40, 60)), docs),
    secret("clerk-secret-key-test", "Clerk secret key of a development instance", "read and change a development instance's users", named(near, "sk_test_", chars(classes.alphanumeric, 40, 60)), docs, { nature: "test" }),
    secret("clerk-machine-secret", "Clerk machine secret key", "make and check machine tokens", named(near, "ak_", chars(classes.alphanumeric, 32, 64)), docs),
  ],
};
