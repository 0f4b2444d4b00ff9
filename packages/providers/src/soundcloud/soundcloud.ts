import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const soundcloud: Provider = {
  id: "soundcloud",
  name: "SoundCloud",
  hosts: ["soundcloud.com"],
  page: "https://soundcloud.com/you/apps",
  kinds: [
    secret("soundcloud-client-secret", "SoundCloud client ID or secret", "act as your application", named(["sound_cloud"], chars(classes.alphanumeric, 32)), "https://developers.soundcloud.com/docs/api/guide#authentication"),
  ],
};
