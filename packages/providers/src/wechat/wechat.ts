import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developers.weixin.qq.com/doc/offiaccount/en/Basic_Information/Get_access_token.html";

export const wechat: Provider = {
  id: "wechat",
  name: "WeChat",
  hosts: ["qq.com"],
  page: "https://mp.weixin.qq.com",
  kinds: [
    secret("wechat-app-secret", "WeChat app secret", "act as your account or mini program", named(["we_chat", "weixin", "wx_secret", "wx_app", "miniprogram"], chars(classes.hex, 32)), docs),
    secret("wechat-app-id", "WeChat app ID", "tells the account", named(["wechat_app", "wechat_id", "wx_app", "weixin_app", "wechat", "appid"], "wx", chars(classes.hex, 16)), docs, { nature: "publishable" }),
  ],
};
