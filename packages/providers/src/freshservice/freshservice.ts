import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const freshservice: Provider = {
  id: "freshservice",
  name: "Freshservice",
  hosts: ["freshservice.com"],
  page: null,
  kinds: [
    secret("freshservice-api-key", "Freshservice API key", "read and answer tickets as you", named(["freshservice", "freshworks", "freshsales", "freshchat", "freshcaller"], chars(classes.alphanumeric, 18, 22)), "https://api.freshservice.com/#authentication"),
  ],
};
