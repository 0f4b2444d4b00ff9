import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const retool: Provider = {
  id: "retool",
  name: "Retool",
  hosts: ["retool.com"],
  page: "https://login.retool.com",
  kinds: [
    secret("retool-access-token", "Retool access token", "change apps, and use the databases behind them", prefixed("retool_01", classes.lowerAlphanumeric, 24), "https://docs.retool.com/org-users/guides/retool-api-authentication"),
    secret("retool-workflow-key", "Retool workflow key", "start one workflow", prefixed("retool_wk_", classes.hex, 32), "https://docs.retool.com/workflows/guides/triggers/webhooks"),
  ],
};
