import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const lastfm: Provider = {
  id: "lastfm",
  name: "Last.fm",
  hosts: ["last.fm", "audioscrobbler.com"],
  page: "https://www.last.fm/api/accounts",
  kinds: [
    secret("lastfm-api-key", "Last.fm API key or secret", "read music data, and with its secret write for users who signed in", named(["last_fm", "last.fm", "audioscrobbler", "scrobbler"], chars(classes.hex, 32)), "https://www.last.fm/api/authentication"),
  ],
};
