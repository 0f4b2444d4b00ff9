import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://botpress.com/docs/api-reference/authentication";

export const botpress: Provider = {
  id: "botpress",
  name: "Botpress",
  hosts: ["botpress.com", "botpress.cloud"],
  page: "https://app.botpress.cloud/profile/settings",
  kinds: [
    secret("botpress-personal-token", "Botpress personal access token", "read and change bots as you", prefixed("bp_pat_", classes.alphanumeric, 32, 64), docs),
    secret("botpress-bot-key", "Botpress bot access key", "act as one bot", prefixed("bp_bak_", classes.alphanumeric, 32, 64), docs),
  ],
};
