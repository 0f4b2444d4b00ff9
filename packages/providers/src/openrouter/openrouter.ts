import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://openrouter.ai/docs/api-reference/authentication";

export const openrouter: Provider = {
  id: "openrouter",
  name: "OpenRouter",
  hosts: ["openrouter.ai"],
  page: "https://openrouter.ai/settings/keys",
  kinds: [
    secret("openrouter-api-key", "OpenRouter API key", "use models at your cost, or make keys", prefixed("sk-or-v1-", classes.hex, 64), docs),
    secret("openrouter-api-key-older", "OpenRouter API key (older)", "use models at your cost", named(["open_router"], "sk-or-", chars(classes.base64Url, 30, 64)), docs),
  ],
};
