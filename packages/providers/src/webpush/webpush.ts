import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

/** Keys of RFC 8292, made by their owner; only the public one may be seen by pages. */
export const webpush: Provider = {
  id: "webpush",
  name: "Web Push (VAPID)",
  hosts: [],
  page: null,
  kinds: [
    secret("webpush-vapid-private", "Web Push (VAPID) VAPID private key", "send notices to everybody who subscribed to yours", named(["vapid_private", "vapid", "web push"], chars(classes.base64Url, 43)), "https://www.rfc-editor.org/rfc/rfc8292"),
  ],
};
