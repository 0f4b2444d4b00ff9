import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

/** Mastodon, on the server of its account. */
export const mastodon: Provider = {
  id: "mastodon",
  name: "Mastodon",
  hosts: ["mastodon.social", "joinmastodon.org"],
  page: null,
  kinds: [
    secret("mastodon-access-token", "Mastodon access token", "read and write as its user", named(["mastodon", "mastodon_access", "mastodon_token", "mastodon_client"], chars(classes.base64Url, 43)), "https://docs.joinmastodon.org/client/token/"),
    secret("mastodon-vapid-key", "Mastodon VAPID private key", "send notices to the users of its server", named(["vapid_private", "vapid_private_key"], chars(classes.base64Url, 43), "="), "https://docs.joinmastodon.org/admin/config/"),
    secret("mastodon-secret-key-base", "Mastodon secret key base", "forge the sessions of its server", named(["otp_secret", "secret_key_base", "mastodon_secret"], chars(classes.hex, 128)), "https://docs.joinmastodon.org/admin/config/"),
  ],
};
