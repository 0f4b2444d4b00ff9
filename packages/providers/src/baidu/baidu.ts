import { chars, classes, named, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://cloud.baidu.com/doc/Reference/s/9jwvz2egb";
const near = ["baidu", "baidubce", "qianfan", "wenxin", "ernie", "baidu_ai"];

export const baidu: Provider = {
  id: "baidu",
  name: "Baidu AI Cloud",
  hosts: ["baidu.com", "baidubce.com"],
  page: "https://console.bce.baidu.com/iam/#/iam/accesslist",
  kinds: [
    secret("baidu-access-key", "Baidu AI Cloud access key or secret", "act as its user in the whole account", named(near, chars(classes.hex, 32)), docs),
    secret("baidu-app-key", "Baidu AI Cloud app's API key", "use its services at your cost", named(near, chars(classes.alphanumeric, 24)), docs),
    secret("baidu-api-key", "Baidu AI Cloud API key", "use models at your cost", parts("bce-v3/ALTAK-", chars(classes.alphanumeric, 21), "/", chars(classes.hex, 40)), docs),
  ],
};
