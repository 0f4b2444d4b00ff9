import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const qiniu: Provider = {
  id: "qiniu",
  name: "Qiniu",
  hosts: ["qiniu.com", "qiniucs.com"],
  page: "https://portal.qiniu.com/user/key",
  kinds: [
    secret("qiniu-key", "Qiniu access or secret key", "read, change and delete your files", named(["qiniu"], chars(classes.base64Url, 40)), "https://developer.qiniu.com/af/kodo/3702/QiniuToken"),
  ],
};
