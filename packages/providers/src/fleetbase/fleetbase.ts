import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const fleetbase: Provider = {
  id: "fleetbase",
  name: "Fleetbase",
  hosts: ["fleetbase.io"],
  page: null,
  kinds: [
    secret("fleetbase-api-key", "Fleetbase API key", "read and change orders", prefixed("flb_live_", classes.alphanumeric, 20), "https://docs.fleetbase.io"),
    secret("fleetbase-api-key-test", "Fleetbase test API key", "use the sandbox", prefixed("flb_test_", classes.alphanumeric, 20), "https://docs.fleetbase.io", { nature: "test" }),
  ],
};
