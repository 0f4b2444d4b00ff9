import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://radar.com/documentation/api";

export const radar: Provider = {
  id: "radar",
  name: "Radar",
  hosts: ["radar.com", "radar.io"],
  page: "https://radar.com/dashboard/settings",
  kinds: [
    secret("radar-live-secret", "Radar live secret key", "read where your users are", prefixed("prj_live_sk_", classes.hex, 40), docs),
    secret("radar-test-secret", "Radar test secret key", "use the sandbox", prefixed("prj_test_sk_", classes.hex, 40), docs, { nature: "test" }),
    secret("radar-live-publishable", "Radar live publishable key", "record where a device is", prefixed("prj_live_pk_", classes.hex, 40), docs, { nature: "publishable" }),
    secret("radar-test-publishable", "Radar test publishable key", "record in the sandbox where a device is", prefixed("prj_test_pk_", classes.hex, 40), docs, { nature: "publishable" }),
  ],
};
