import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const windsurf: Provider = {
  id: "windsurf",
  name: "Windsurf",
  hosts: ["windsurf.com", "codeium.com"],
  page: "https://windsurf.com/team/settings",
  kinds: [
    secret("windsurf-api-key", "Windsurf API key", "use its editor as you", prefixed("sk-ws-01-", classes.base64Url, 40, 200), "https://docs.windsurf.com/plugins/accounts/api-reference/api-introduction"),
  ],
};
