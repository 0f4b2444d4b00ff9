import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.jwplayer.com/platform/docs/api-overview";
const near = ["jw_player", "jw_platform", "jw_api"];

export const jwplayer: Provider = {
  id: "jwplayer",
  name: "JW Player",
  hosts: ["jwplayer.com"],
  page: "https://dashboard.jwplayer.com/api_credentials",
  kinds: [
    secret("jwplayer-api-secret", "JW Player API secret", "upload, change and delete your videos", named(near, chars(classes.alphanumeric, 24)), docs),
    secret("jwplayer-api-secret-v2", "JW Player API v2 secret", "upload, change and delete your videos", named(near, chars(classes.base64, 64, 80)), docs),
  ],
};
