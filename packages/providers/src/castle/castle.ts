import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.castle.io/docs/authentication";
const near = ["castle_api", "castle_secret", "castle.io", "castle_io", "castle"];

export const castle: Provider = {
  id: "castle",
  name: "Castle",
  hosts: ["castle.io"],
  page: "https://dashboard.castle.io",
  kinds: [
    secret("castle-api-secret", "Castle API secret", "read your users' risk and events", named(near, chars(classes.alphanumeric, 32)), docs),
    secret("castle-publishable-key", "Castle publishable key", "send events from a page", named(near, "pk_", chars(classes.alphanumeric, 32)), docs, { nature: "publishable" }),
  ],
};
