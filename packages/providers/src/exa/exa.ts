import { named, uuid, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const exa: Provider = {
  id: "exa",
  name: "Exa",
  hosts: ["exa.ai"],
  page: "https://dashboard.exa.ai/api-keys",
  kinds: [
    secret("exa-api-key", "Exa API key", "search at your cost", named(["exa_api", "exa_key", "exaai", "exa.ai", "exa"], ...uuid), "https://docs.exa.ai/reference/getting-started"),
  ],
};
