import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const near = ["spotify"];

export const spotify: Provider = {
  id: "spotify",
  name: "Spotify",
  hosts: ["spotify.com"],
  page: "https://developer.spotify.com/dashboard",
  kinds: [
    secret("spotify-client-secret", "Spotify client ID or secret", "act as your application", named(near, chars(classes.hex, 32)), "https://developer.spotify.com/documentation/web-api/concepts/apps"),
    secret("spotify-access-token", "Spotify access token", "read and change playlists for an hour", named(near, "BQ", chars(classes.base64Url, 80, 400)), "https://developer.spotify.com/documentation/web-api/concepts/access-token"),
    secret("spotify-refresh-token", "Spotify refresh token", "make new access tokens", named(near, "AQ", chars(classes.base64Url, 100, 400)), "https://developer.spotify.com/documentation/web-api/tutorials/refreshing-tokens"),
  ],
};
