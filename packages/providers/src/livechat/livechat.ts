import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://platform.text.com/docs/authorization/personal-access-tokens";
const near = ["live_chat", "livechatinc", "livechat_pat"];

export const livechat: Provider = {
  id: "livechat",
  name: "LiveChat (Text)",
  hosts: ["livechat.com", "text.com", "livechatinc.com"],
  page: "https://platform.text.com/console/tools/personal-access-tokens",
  kinds: [
    secret("livechat-personal-token", "LiveChat (Text) personal access token", "read and answer your customers as you", named(near, "us-south1:", chars(classes.base64Url, 24, 48)), docs),
    secret("livechat-personal-token-eu", "LiveChat (Text) personal access token (Europe)", "read and answer your customers as you", named(near, "europe-west3:", chars(classes.base64Url, 24, 48)), docs),
    secret("livechat-personal-token-older", "LiveChat (Text) personal access token (older, America)", "read and answer your customers as you", prefixed("dal:", classes.base64Url, 27), docs),
    secret("livechat-personal-token-older-eu", "LiveChat (Text) personal access token (older, Europe)", "read and answer your customers as you", prefixed("fra:", classes.base64Url, 27), docs),
    secret("livechat-client-secret", "LiveChat (Text) client secret", "act as your application", named(["livechat_client", "livechat_secret", "livechat"], chars(classes.hex, 32)), docs),
  ],
};
