import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.mux.com/docs/core/make-api-requests";

export const mux: Provider = {
  id: "mux",
  name: "Mux",
  hosts: ["mux.com"],
  page: "https://dashboard.mux.com/settings/access-tokens",
  kinds: [
    secret("mux-token-secret", "Mux token secret", "upload, change and delete your videos", named(["mux_token_secret", "mux_secret", "mux_token", "mux_api", "mux_access"], chars(classes.base64, 75)), docs),
    secret("mux-token-id", "Mux token ID", "tells the account; with its secret, change videos", named(["mux_token_id", "mux_token", "mux_api", "mux_access"], ...uuid), docs),
    secret("mux-webhook-secret", "Mux webhook secret", "forge events that your server believes", named(["mux_webhook", "mux_signing_secret", "mux_webhook_secret"], chars(classes.lowerAlphanumeric, 32)), "https://www.mux.com/docs/core/verify-webhook-signatures"),
    secret("mux-signing-key", "Mux signing key", "sign addresses of private videos", named(["mux_signing", "mux_private", "mux_signing_key"], "LS0tLS1CRUdJTi", chars(classes.base64, 300, 380)), "https://www.mux.com/docs/guides/secure-video-playback"),
  ],
};
