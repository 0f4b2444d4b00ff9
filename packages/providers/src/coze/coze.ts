import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.coze.com/docs/developer_guides/authentication";

export const coze: Provider = {
  id: "coze",
  name: "Coze",
  hosts: ["coze.com", "coze.cn"],
  page: "https://www.coze.com/open/oauth/pats",
  kinds: [
    secret("coze-personal-token", "Coze personal access token", "run bots as you", prefixed("pat_", classes.alphanumeric, 64), docs),
    secret("coze-service-token", "Coze service token", "run bots of the workspace", prefixed("sat_", classes.alphanumeric, 64), docs),
    secret("coze-oauth-secret", "Coze OAuth client secret", "act as your application", named(["coze"], chars(classes.alphanumeric, 44)), docs),
  ],
};
