import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const jitsi: Provider = {
  id: "jitsi",
  name: "Jitsi as a Service",
  hosts: ["8x8.vc"],
  page: "https://jaas.8x8.vc",
  kinds: [
    secret("jitsi-magic-cookie", "Jitsi as a Service app ID", "tells the account; with a private key, open meetings at its cost", prefixed("vpaas-magic-cookie-", classes.hex, 32), "https://developer.8x8.com/jaas/docs/api-keys-jwt", { nature: "publishable" }),
    secret("jitsi-jigasi-password", "Jitsi XMPP password", "sign in as a part of the server", named(["jigasi_xmpp", "jicofo_auth", "jvb_auth", "jibri_xmpp", "jibri_recorder", "jicofo_component"], chars(classes.hex, 32)), "https://jitsi.github.io/handbook/docs/devops-guide/devops-guide-docker/"),
  ],
};
