import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const bird: Provider = {
  id: "bird",
  name: "Bird",
  hosts: ["bird.com", "messagebird.com"],
  page: "https://dashboard.messagebird.com/en/developers/access",
  kinds: [
    secret("bird-access-key", "Bird access key", "send messages at your cost", named(["message_bird", "bird_access", "bird_api"], chars(classes.alphanumeric, 25)), "https://developers.messagebird.com/api/#authentication"),
  ],
};
