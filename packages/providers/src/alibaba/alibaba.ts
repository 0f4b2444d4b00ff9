import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair";
const near = ["alibaba", "aliyun", "alicloud", "alibaba_cloud", "access_key_secret", "oss_access_key"];

export const alibaba: Provider = {
  id: "alibaba",
  name: "Alibaba Cloud",
  hosts: ["aliyun.com", "alibabacloud.com", "aliyuncs.com"],
  page: "https://ram.console.aliyun.com/manage/ak",
  kinds: [
    secret("alibaba-access-key", "Alibaba Cloud AccessKey ID", "tells the account; with its secret, act as its user", prefixed("LTAI", classes.alphanumeric, 20), docs),
    secret("alibaba-access-key-old", "Alibaba Cloud AccessKey ID (old form)", "tells the account; with its secret, act as its user", named(near, "LTAI", chars(classes.alphanumeric, 12, 18)), docs),
    secret("alibaba-access-key-temporary", "Alibaba Cloud temporary AccessKey ID", "with its secret and token, act for some hours", prefixed("STS.N", classes.alphanumeric, 20, 30), docs),
    secret("alibaba-access-key-secret", "Alibaba Cloud AccessKey secret", "act as its user in the whole account", named(near, chars(classes.alphanumeric, 30)), docs),
    secret("alibaba-dashscope-key", "Alibaba Cloud Model Studio key", "use models at your cost", named(["dashscope", "bailian", "qwen", "alibaba", "aliyun"], "sk-", chars(classes.hex, 32)), "https://www.alibabacloud.com/help/en/model-studio/get-api-key"),
  ],
};
