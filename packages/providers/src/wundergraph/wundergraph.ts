import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const wundergraph: Provider = {
  id: "wundergraph",
  name: "WunderGraph Cosmo",
  hosts: ["wundergraph.com"],
  page: "https://cosmo.wundergraph.com",
  kinds: [
    secret("wundergraph-api-key", "WunderGraph Cosmo API key", "change graphs and their schemas", prefixed("cosmo_", classes.hex, 32), "https://cosmo-docs.wundergraph.com/studio/api-keys"),
  ],
};
