import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const northflank: Provider = {
  id: "northflank",
  name: "Northflank",
  hosts: ["northflank.com"],
  page: "https://app.northflank.com/account/settings/api",
  kinds: [
    secret("northflank-api-token", "Northflank API token", "deploy and read your services", prefixed("nf-eyJ", classes.base64Url, 60, 380), "https://northflank.com/docs/v1/api/use-the-api"),
  ],
};
