import { hex } from "../draw.ts";
import { classes, prefixed } from "../fixed-form.ts";
import type { Draw, Provider } from "../provider.ts";

const signature = (draw: Draw): string => `X-Goog-Signature=${draw.of(hex, 512)}`;

export const google: Provider = {
  id: "google",
  name: "Google",
  hosts: ["google.com", "googleapis.com"],
  page: "https://console.cloud.google.com/apis/credentials",
  kinds: [
    {
      // The key of a Firebase web app is public by design and looks the same; nothing in it tells which it is.
      id: "google-api-key", name: "Google API key", reach: "use the APIs it is not restricted from, at the project's cost", nature: "secret",
      ...prefixed("AIza", classes.base64Url, 35),
      source: ["https://cloud.google.com/docs/authentication/api-keys"],
    },
    {
      id: "google-oauth-secret", name: "Google OAuth client secret", reach: "act as an application", nature: "secret",
      ...prefixed("GOCSPX-", classes.base64Url, 28),
      source: ["https://developers.google.com/identity/protocols/oauth2"],
    },
    {
      id: "google-access-token", name: "Google access token", reach: "act as you for an hour", nature: "secret",
      ...prefixed("ya29.", classes.base64Url, 60, 1000),
      source: ["https://developers.google.com/identity/protocols/oauth2#size"],
    },
    {
      id: "google-refresh-token", name: "Google refresh token", reach: "make new access tokens of yours", nature: "secret",
      ...prefixed("1//0", classes.base64Url, 60, 500),
      source: ["https://developers.google.com/identity/protocols/oauth2#size"],
    },
    {
      id: "google-signed-address", name: "Google Cloud Storage signed address", reach: "read or write one object until it expires", nature: "secret",
      anchors: ["X-Goog-Signature="],
      pattern: /X-Goog-Signature=[0-9a-f]{256,1024}/y,
      boundary: "A-Za-z0-9_-",
      inner: (match) => ["X-Goog-Signature=".length, match.length],
      source: ["https://cloud.google.com/storage/docs/access-control/signed-urls"],
      examples: (draw) => ({ hits: [signature(draw)], misses: ["X-Goog-Signature="], twins: [signature(draw).slice(0, 200), `${signature(draw)}z`] }),
    },
  ],
};
