import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const cerebras: Provider = {
  id: "cerebras",
  name: "Cerebras",
  hosts: ["cerebras.ai"],
  page: "https://cloud.cerebras.ai/platform",
  kinds: [
    secret("cerebras-api-key", "Cerebras API key", "use models at your cost", prefixed("csk-", classes.lowerAlphanumeric, 48), "https://inference-docs.cerebras.ai/quickstart"),
  ],
};
