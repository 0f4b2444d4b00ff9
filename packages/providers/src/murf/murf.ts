import { parts, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const murf: Provider = {
  id: "murf",
  name: "Murf",
  hosts: ["murf.ai"],
  page: "https://murf.ai/api/api-keys",
  kinds: [
    secret("murf-api-key", "Murf API key", "use voices at your cost", parts("ap2_", ...uuid), "https://murf.ai/api/docs/introduction/quickstart"),
  ],
};
