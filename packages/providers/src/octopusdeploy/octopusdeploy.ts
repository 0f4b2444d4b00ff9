import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const octopusdeploy: Provider = {
  id: "octopusdeploy",
  name: "Octopus Deploy",
  hosts: ["octopus.com", "octopus.app"],
  page: null,
  kinds: [
    secret("octopusdeploy-api-key", "Octopus Deploy API key", "deploy as its user", prefixed("API-", classes.upperAlphanumeric, 25, 32), "https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key"),
  ],
};
