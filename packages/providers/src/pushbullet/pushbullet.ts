import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const pushbullet: Provider = {
  id: "pushbullet",
  name: "Pushbullet",
  hosts: ["pushbullet.com"],
  page: "https://www.pushbullet.com/#settings/account",
  kinds: [
    secret("pushbullet-access-token", "Pushbullet access token", "read and send your pushes and messages", named(["push_bullet"], "o.", chars(classes.alphanumeric, 32)), "https://docs.pushbullet.com/#authentication"),
  ],
};
