import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.goshippo.com/docs/guides_general/authentication/";

export const shippo: Provider = {
  id: "shippo",
  name: "Shippo",
  hosts: ["goshippo.com"],
  page: "https://apps.goshippo.com/settings/api",
  kinds: [
    secret("shippo-live-token", "Shippo live token", "buy shipping labels at your cost", prefixed("shippo_live_", classes.hex, 40), docs),
    secret("shippo-test-token", "Shippo test token", "use the sandbox", prefixed("shippo_test_", classes.hex, 40), docs, { nature: "test" }),
  ],
};
