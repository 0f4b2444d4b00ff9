import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.statsig.com/sdk-keys/api-keys";

export const statsig: Provider = {
  id: "statsig",
  name: "Statsig",
  hosts: ["statsig.com"],
  page: "https://console.statsig.com/api_keys",
  kinds: [
    secret("statsig-server-secret", "Statsig server secret key", "read every feature flag and experiment", prefixed("secret-", classes.alphanumeric, 40, 50), docs),
    secret("statsig-console-key", "Statsig console API key", "change feature flags and experiments", prefixed("console-", classes.alphanumeric, 40, 50), docs),
    secret("statsig-client-key", "Statsig client SDK key", "read the flags of one user", prefixed("client-", classes.alphanumeric, 40, 50), docs, { nature: "publishable" }),
  ],
};
