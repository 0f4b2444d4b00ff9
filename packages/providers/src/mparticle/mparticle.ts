import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.mparticle.com/developers/credential-management/";

export const mparticle: Provider = {
  id: "mparticle",
  name: "mParticle",
  hosts: ["mparticle.com"],
  page: "https://app.mparticle.com",
  kinds: [
    secret("mparticle-secret", "mParticle secret", "send and read events as your application", named(["mparticle"], chars(classes.base64Url, 64)), docs),
    secret("mparticle-key", "mParticle key", "tells the application; with its secret, send events", prefixed("us1-", classes.hex, 32), docs, { nature: "publishable" }),
  ],
};
