import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const moltbook: Provider = {
  id: "moltbook",
  name: "Moltbook",
  hosts: ["moltbook.com"],
  page: "https://www.moltbook.com",
  kinds: [
    secret("moltbook-api-key", "Moltbook API key", "write as your agent", prefixed("moltbook_sk_", classes.base64Url, 20, 64), "https://www.moltbook.com/skill.md"),
  ],
};
