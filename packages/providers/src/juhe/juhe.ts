import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const juhe: Provider = {
  id: "juhe",
  name: "Juhe",
  hosts: ["juhe.cn"],
  page: "https://www.juhe.cn/ucenter",
  kinds: [
    secret("juhe-app-key", "Juhe app key", "use the APIs within your quota", named(["juhe", "juhe_key", "juheapi"], chars(classes.hex, 32)), "https://www.juhe.cn/docs"),
  ],
};
