import { classes, prefixed } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const replicate: Provider = {
  id: "replicate",
  name: "Replicate",
  hosts: ["replicate.com"],
  page: "https://replicate.com/account/api-tokens",
  kinds: [
    {
      id: "replicate-api-token", name: "Replicate API token", reach: "run models at your cost", nature: "secret",
      ...prefixed("r8_", classes.alphanumeric, 37),
      source: ["https://replicate.com/docs/topics/security/api-tokens"],
    },
  ],
};
