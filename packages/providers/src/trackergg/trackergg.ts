import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const trackergg: Provider = {
  id: "trackergg",
  name: "Tracker Network",
  hosts: ["tracker.gg"],
  page: "https://tracker.gg/developers/apps",
  kinds: [
    secret("trackergg-api-key", "Tracker Network API key", "read players within your quota", named(["tracker_gg", "tracker.gg", "trn_api", "trn-api-key", "tracker network"], ...uuid), "https://tracker.gg/developers/docs/getting-started"),
  ],
};
