import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://messagemedia.github.io/documentation/";
const near = ["message_media"];

export const messagemedia: Provider = {
  id: "messagemedia",
  name: "MessageMedia",
  hosts: ["messagemedia.com"],
  page: "https://hub.messagemedia.com",
  kinds: [
    secret("messagemedia-api-secret", "MessageMedia API secret", "send messages at your cost", named(near, chars(classes.alphanumeric, 30)), docs),
    secret("messagemedia-api-key", "MessageMedia API key", "tells the account; with its secret, send messages", named(near, chars(classes.alphanumeric, 20)), docs),
  ],
};
