import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const promptlayer: Provider = {
  id: "promptlayer",
  name: "PromptLayer",
  hosts: ["promptlayer.com"],
  page: "https://dashboard.promptlayer.com/settings",
  kinds: [
    secret("promptlayer-api-key", "PromptLayer API key", "read every prompt and its answer", prefixed("pl_", classes.hex, 32), "https://docs.promptlayer.com/quickstart"),
  ],
};
