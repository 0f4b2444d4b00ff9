import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const rocketchat: Provider = {
  id: "rocketchat",
  name: "Rocket.Chat",
  hosts: ["rocket.chat"],
  page: null,
  kinds: [
    secret("rocketchat-auth-token", "Rocket.Chat auth token", "read and write as you", named(["rocket_chat", "rocket.chat"], chars(classes.base64Url, 43)), "https://developer.rocket.chat/apidocs/authentication"),
  ],
};
