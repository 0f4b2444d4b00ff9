import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://dev.vk.com/en/api/access-token/getting-started";
const near = ["vk_token", "vk_access", "vk_api", "vk_group", "vk_service", "vk_secret", "vk_app", "vkontakte"];

export const vk: Provider = {
  id: "vk",
  name: "VK",
  hosts: ["vk.com", "vk.ru", "vk.me"],
  page: "https://vk.com/apps?act=manage",
  kinds: [
    secret("vk-access-token", "VK access token", "read and write as its user or group", prefixed("vk1.a.", classes.base64Url, 80, 240), docs),
    secret("vk-access-token-older", "VK access token (older)", "read and write as its user or group", named(near, chars(classes.hex, 85)), docs),
    secret("vk-service-token", "VK service token", "act as your application", named(near, chars(classes.hex, 70, 76)), docs),
    secret("vk-secure-key", "VK secure key", "sign as your application", named(near, chars(classes.alphanumeric, 20)), docs),
  ],
};
