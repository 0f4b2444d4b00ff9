import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developers.checklyhq.com/docs/authentication";

export const checkly: Provider = {
  id: "checkly",
  name: "Checkly",
  hosts: ["checklyhq.com"],
  page: "https://app.checklyhq.com/settings/user/api-keys",
  kinds: [
    secret("checkly-user-key", "Checkly user API key", "read and change checks as you", prefixed("cu_", classes.hex, 32), docs),
    secret("checkly-service-key", "Checkly service API key", "read and change checks", prefixed("sv_", classes.hex, 32), docs),
  ],
};
