import { chars, classes, named, prefixed, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.webhookrelay.com/tutorials/authentication";
const near = ["webhook_relay", "relay_key", "relay_secret"];

export const webhookrelay: Provider = {
  id: "webhookrelay",
  name: "Webhook Relay",
  hosts: ["webhookrelay.com"],
  page: "https://my.webhookrelay.com/tokens",
  kinds: [
    secret("webhookrelay-token-key", "Webhook Relay token key", "tells the account; with its secret, receive its requests", named(near, ...uuid), docs),
    secret("webhookrelay-token-secret", "Webhook Relay token secret", "receive and change requests", named(near, chars(classes.alphanumeric, 12, 32)), docs),
    secret("webhookrelay-api-key", "Webhook Relay API key", "receive and change requests", prefixed("sk-whr-", classes.alphanumeric, 24, 64), docs),
  ],
};
