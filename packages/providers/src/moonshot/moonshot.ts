import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://platform.moonshot.ai/docs/introduction";

export const moonshot: Provider = {
  id: "moonshot",
  name: "Moonshot AI",
  hosts: ["moonshot.ai", "moonshot.cn", "kimi.com"],
  page: "https://platform.moonshot.ai/console/api-keys",
  kinds: [
    secret("moonshot-api-key", "Moonshot AI API key", "use models at your cost", named(["moonshot", "moonshot_api", "moonshotai", "kimi_api", "kimi_key", "kimi"], "sk-", chars(classes.alphanumeric, 48)), docs),
    secret("moonshot-kimi-key", "Kimi for Coding key", "use models within your plan", prefixed("sk-kimi-", classes.alphanumeric, 40, 100), docs),
  ],
};
