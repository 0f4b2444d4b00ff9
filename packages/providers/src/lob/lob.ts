import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.lob.com/#tag/Authentication";

export const lob: Provider = {
  id: "lob",
  name: "Lob",
  hosts: ["lob.com"],
  page: "https://dashboard.lob.com/settings/api-keys",
  kinds: [
    secret("lob-live-key", "Lob live key", "send letters and cheques at your cost", prefixed("live_", classes.hex, 35), docs),
    secret("lob-test-key", "Lob test key", "use the sandbox", prefixed("test_", classes.hex, 35), docs, { nature: "test" }),
    secret("lob-live-publishable", "Lob live publishable key", "check addresses from a page", prefixed("live_pub_", classes.hex, 31), docs, { nature: "publishable" }),
    secret("lob-test-publishable", "Lob test publishable key", "check addresses in the sandbox", prefixed("test_pub_", classes.hex, 31), docs, { nature: "publishable" }),
  ],
};
