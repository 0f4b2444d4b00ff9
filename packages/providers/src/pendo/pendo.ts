import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const pendo: Provider = {
  id: "pendo",
  name: "Pendo",
  hosts: ["pendo.io"],
  page: "https://app.pendo.io/admin/integrationkeys",
  kinds: [
    secret("pendo-integration-key", "Pendo integration key", "read how your users behave, and delete it", named(["pendo"], ...uuid), "https://engageapi.pendo.io/#authentication"),
  ],
};
