import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const yuque: Provider = {
  id: "yuque",
  name: "Yuque",
  hosts: ["yuque.com"],
  page: "https://www.yuque.com/settings/tokens",
  kinds: [
    secret("yuque-access-token", "Yuque access token", "read and change documents as you", named(["yuque"], chars(classes.alphanumeric, 40)), "https://www.yuque.com/yuque/developer/api"),
  ],
};
