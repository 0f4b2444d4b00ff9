import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const jiguang: Provider = {
  id: "jiguang",
  name: "Jiguang (JPush)",
  hosts: ["jiguang.cn", "jpush.cn"],
  page: "https://www.jiguang.cn/portal/",
  kinds: [
    secret("jiguang-master-secret", "Jiguang (JPush) master secret", "send messages to your users", named(["jpush", "jiguang", "jpush_master", "jverification"], chars(classes.hex, 24)), "https://docs.jiguang.cn/jpush/server/push/server_overview"),
  ],
};
