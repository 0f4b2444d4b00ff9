import { classes, named, prefixed, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://missiveapp.com/docs/developers/rest-api/getting-started";

export const missive: Provider = {
  id: "missive",
  name: "Missive",
  hosts: ["missiveapp.com"],
  page: "https://mail.missiveapp.com/#settings/api",
  kinds: [
    secret("missive-personal-token", "Missive API token", "read and write your mail", prefixed("missive_pat-", classes.base64Url, 30, 100), docs),
    secret("missive-personal-token-older", "Missive API token (older)", "read and write your mail", named(["missiveapp", "missive_api", "missive_token", "missive"], ...uuid, "-", ...uuid), docs),
  ],
};
