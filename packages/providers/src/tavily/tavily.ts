import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.tavily.com/documentation/api-reference/introduction";

export const tavily: Provider = {
  id: "tavily",
  name: "Tavily",
  hosts: ["tavily.com"],
  page: "https://app.tavily.com/home",
  kinds: [
    secret("tavily-api-key", "Tavily API key", "search at your cost", prefixed("tvly-", classes.alphanumeric, 32, 64), docs),
    secret("tavily-development-key", "Tavily development key", "search at your cost, within a small limit", prefixed("tvly-dev-", classes.base64Url, 32, 64), docs),
    secret("tavily-production-key", "Tavily production key", "search at your cost", prefixed("tvly-prod-", classes.base64Url, 32, 64), docs),
  ],
};
