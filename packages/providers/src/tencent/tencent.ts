import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.tencentcloud.com/document/product/598/34228";

export const tencent: Provider = {
  id: "tencent",
  name: "Tencent Cloud",
  hosts: ["tencentcloud.com", "tencentcloudapi.com", "myqcloud.com"],
  page: "https://console.cloud.tencent.com/cam/capi",
  kinds: [
    secret("tencent-secret-id", "Tencent Cloud SecretId", "tells the account; with its SecretKey, act as its user", prefixed("AKID", classes.base64Url, 32), docs),
    secret("tencent-secret-key", "Tencent Cloud SecretKey", "act as its user in the whole account", named(["tencent_secret", "tencent_cloud", "tencent", "qcloud", "cos_secret"], chars(classes.alphanumeric, 32)), docs),
    secret("tencent-temporary-id", "Tencent Cloud temporary SecretId", "tells the account; with its SecretKey, act for some hours", prefixed("AKID", classes.base64Url, 56, 80), "https://www.tencentcloud.com/document/product/1150/49452"),
  ],
};
