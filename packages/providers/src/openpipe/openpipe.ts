import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const openpipe: Provider = {
  id: "openpipe",
  name: "OpenPipe",
  hosts: ["openpipe.ai"],
  page: "https://app.openpipe.ai/settings",
  kinds: [
    secret("openpipe-api-key", "OpenPipe API key", "use your models and read what they were asked", prefixed("opk_", classes.alphanumeric, 32, 64), "https://docs.openpipe.ai/getting-started/openpipe-sdk"),
  ],
};
