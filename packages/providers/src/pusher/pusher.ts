import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const near = ["pusher"];

export const pusher: Provider = {
  id: "pusher",
  name: "Pusher",
  hosts: ["pusher.com"],
  page: "https://dashboard.pusher.com",
  kinds: [
    secret("pusher-channels-key", "Pusher Channels key or secret", "publish on every channel of the app", named(near, chars(classes.hex, 20)), "https://pusher.com/docs/channels/getting_started/javascript/"),
    secret("pusher-beams-secret", "Pusher Beams secret key", "notify every device of the app", named(near, chars(classes.upperHex, 64)), "https://pusher.com/docs/beams/concepts/instance-keys/"),
  ],
};
