import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.xfyun.cn/doc/spark/HTTP%E8%B0%83%E7%94%A8%E6%96%87%E6%A1%A3.html";
const near = ["xf_yun", "xunfei", "iflytek", "sparkai", "spark_api"];

export const xfyun: Provider = {
  id: "xfyun",
  name: "iFLYTEK (Xfyun)",
  hosts: ["xfyun.cn"],
  page: "https://console.xfyun.cn",
  kinds: [
    secret("xfyun-api-key", "iFLYTEK (Xfyun) API key", "use models at your cost", named(near, chars(classes.hex, 32)), docs),
    secret("xfyun-api-secret", "iFLYTEK (Xfyun) API secret", "use models at your cost", named(near, chars(classes.base64, 32)), docs),
    secret("xfyun-api-password", "iFLYTEK (Xfyun) API password", "use models at your cost", named(near, chars(classes.letters, 20), ":", chars(classes.letters, 20)), docs),
  ],
};
