import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.useplunk.com/api-reference/authentication";
const near = ["plunk", "useplunk"];

export const plunk: Provider = {
  id: "plunk",
  name: "Plunk",
  hosts: ["useplunk.com"],
  page: "https://app.useplunk.com",
  kinds: [
    secret("plunk-secret-key", "Plunk secret key", "send mail in your name, and read your contacts", named(near, "sk_", chars(classes.hex, 48)), docs),
    secret("plunk-public-key", "Plunk public key", "record an event", named(near, "pk_", chars(classes.hex, 48)), docs, { nature: "publishable" }),
  ],
};
