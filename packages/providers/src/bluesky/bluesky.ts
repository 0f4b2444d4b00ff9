import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const bluesky: Provider = {
  id: "bluesky",
  name: "Bluesky",
  hosts: ["bsky.app", "bsky.social"],
  page: "https://bsky.app/settings/app-passwords",
  kinds: [
    secret("bluesky-app-password", "Bluesky app password", "post and read as you", named(["bluesky", "bsky", "atproto"], chars(classes.lowerAlphanumeric, 4), "-", chars(classes.lowerAlphanumeric, 4), "-", chars(classes.lowerAlphanumeric, 4), "-", chars(classes.lowerAlphanumeric, 4)), "https://docs.bsky.app/docs/get-started"),
  ],
};
