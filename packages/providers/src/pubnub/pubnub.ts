import { classes, parts, prefixed, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.pubnub.com/docs/general/basics/initialize-pubnub";

export const pubnub: Provider = {
  id: "pubnub",
  name: "PubNub",
  hosts: ["pubnub.com", "pndsn.com"],
  page: "https://admin.pubnub.com",
  kinds: [
    secret("pubnub-secret-key", "PubNub secret key", "grant access to every channel", prefixed("sec-c-", classes.base64, 48), docs),
    secret("pubnub-publish-key", "PubNub publish key", "publish where access is not managed", parts("pub-c-", ...uuid), docs, { nature: "publishable" }),
    secret("pubnub-subscribe-key", "PubNub subscribe key", "read channels where access is not managed", parts("sub-c-", ...uuid), docs, { nature: "publishable" }),
  ],
};
