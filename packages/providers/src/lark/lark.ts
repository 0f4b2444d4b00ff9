import { chars, classes, named, parts, prefixed, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://open.larksuite.com/document/server-docs/api-call-guide/terminology";

export const lark: Provider = {
  id: "lark",
  name: "Lark (Feishu)",
  hosts: ["larksuite.com", "feishu.cn"],
  page: "https://open.larksuite.com/app",
  kinds: [
    secret("lark-app-secret", "Lark (Feishu) app secret", "act as your application", named(["lark_app", "lark_secret", "larksuite", "feishu", "lark_client", "lark_api", "lark"], chars(classes.alphanumeric, 32)), docs),
    secret("lark-app-id", "Lark (Feishu) app ID", "tells the application", prefixed("cli_", classes.hex, 16), docs, { nature: "publishable" }),
    secret("lark-tenant-token", "Lark (Feishu) access token", "act as the application in its organization", named(["lark_tenant", "tenant_access", "feishu", "larksuite"], "t-", chars(classes.alphanumeric, 32, 60)), docs),
    secret("lark-user-token", "Lark (Feishu) user access token", "act as its user", named(["lark_user", "user_access_token", "feishu", "larksuite"], "u-", chars(classes.alphanumeric, 32, 60)), docs),
    secret("lark-bot-hook", "Lark (Feishu) bot webhook", "write into its group", parts("open-apis/bot/v2/hook/", ...uuid), "https://open.larksuite.com/document/client-docs/bot-v3/add-custom-bot"),
  ],
};
