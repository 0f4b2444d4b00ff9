import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.cloudsmith.com/accounts-and-teams/api-key";
const near = ["cloudsmith"];

export const cloudsmith: Provider = {
  id: "cloudsmith",
  name: "Cloudsmith",
  hosts: ["cloudsmith.io", "cloudsmith.com"],
  page: "https://app.cloudsmith.com/user/settings/api",
  kinds: [
    secret("cloudsmith-api-key", "Cloudsmith API key", "read, publish and delete packages as you", named(near, chars(classes.hex, 40)), docs),
    secret("cloudsmith-entitlement-token", "Cloudsmith entitlement token", "read packages of a private repository", named(near, chars(classes.alphanumeric, 16)), docs),
  ],
};
