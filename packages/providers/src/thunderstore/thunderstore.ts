import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const thunderstore: Provider = {
  id: "thunderstore",
  name: "Thunderstore",
  hosts: ["thunderstore.io"],
  page: "https://thunderstore.io/settings/teams/",
  kinds: [
    secret("thunderstore-api-token", "Thunderstore API token", "publish packages as your team", prefixed("tss_", classes.alphanumeric, 24, 60), "https://thunderstore.io/api/docs/"),
  ],
};
