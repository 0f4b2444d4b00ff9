import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const qovery: Provider = {
  id: "qovery",
  name: "Qovery",
  hosts: ["qovery.com"],
  page: "https://console.qovery.com",
  kinds: [
    secret("qovery-api-token", "Qovery API token", "deploy and delete your environments", prefixed("qov_", classes.base64Url, 30, 120), "https://www.qovery.com/docs/cli/commands/token"),
  ],
};
