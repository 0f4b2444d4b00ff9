import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://apis.support.brightcove.com/oauth/";

export const brightcove: Provider = {
  id: "brightcove",
  name: "Brightcove",
  hosts: ["brightcove.com"],
  page: "https://studio.brightcove.com/products/videocloud/admin/oauthclients",
  kinds: [
    secret("brightcove-client-secret", "Brightcove client secret", "read and change videos", named(["brightcove"], chars(classes.base64Url, 86)), docs),
    secret("brightcove-policy-key", "Brightcove policy key", "read videos for a player", prefixed("BCpk", classes.base64Url, 100, 160), docs, { nature: "publishable" }),
  ],
};
