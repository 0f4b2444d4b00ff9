import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const bridgecrew: Provider = {
  id: "bridgecrew",
  name: "Bridgecrew",
  hosts: ["bridgecrew.cloud"],
  page: "https://www.bridgecrew.cloud/integrations/api-token",
  kinds: [
    secret("bridgecrew-api-key", "Bridgecrew API token", "read and send findings", named(["bridgecrew", "bc_api"], ...uuid), "https://docs.bridgecrew.io/docs/get-api-token"),
  ],
};
