import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.ilert.com/developer-docs/rest-api/api-keys";

export const ilert: Provider = {
  id: "ilert",
  name: "ilert",
  hosts: ["ilert.com"],
  page: "https://app.ilert.com/settings/api-keys",
  kinds: [
    secret("ilert-key", "ilert API or integration key", "raise alerts, and with an API key change who is called", prefixed("il1api", classes.hex, 16, 64), docs),
    secret("ilert-heartbeat-key", "ilert heartbeat key", "say that a monitored job is alive", prefixed("il1hbt", classes.hex, 15, 64), docs),
  ],
};
