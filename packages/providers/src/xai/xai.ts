import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const xai: Provider = {
  id: "xai",
  name: "xAI",
  hosts: ["x.ai"],
  page: "https://console.x.ai",
  kinds: [
    secret("xai-api-key", "xAI API key", "use models at your cost", prefixed("xai-", classes.alphanumeric, 80), "https://docs.x.ai/docs/tutorial"),
    secret("xai-management-key", "xAI management key", "make keys of your team", prefixed("xai-token-", classes.alphanumeric, 60, 90), "https://docs.x.ai/docs/management-api"),
  ],
};
