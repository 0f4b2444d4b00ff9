import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.kickbox.com/docs/using-the-api";

export const kickbox: Provider = {
  id: "kickbox",
  name: "Kickbox",
  hosts: ["kickbox.com"],
  page: "https://app.kickbox.com/settings/keys",
  kinds: [
    secret("kickbox-live-key", "Kickbox live key", "check addresses at your cost", prefixed("live_", classes.hex, 64), docs),
    secret("kickbox-test-key", "Kickbox sandbox key", "use the sandbox", prefixed("test_", classes.hex, 64), docs, { nature: "test" }),
  ],
};
