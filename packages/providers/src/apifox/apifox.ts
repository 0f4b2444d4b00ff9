import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://openapi.apifox.cn/";

export const apifox: Provider = {
  id: "apifox",
  name: "Apifox",
  hosts: ["apifox.com", "apifox.cn"],
  page: "https://app.apifox.com/user/profile/api-access",
  kinds: [
    secret("apifox-token", "Apifox personal access token", "read and change API projects as you", prefixed("afxp_", classes.base64Url, 24, 64), docs),
    secret("apifox-token-old", "Apifox API access token (old form)", "read and change API projects as you", named(["apifox"], "APS-", chars(classes.alphanumeric, 32)), docs),
  ],
};
