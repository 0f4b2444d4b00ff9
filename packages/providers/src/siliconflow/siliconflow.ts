import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const siliconflow: Provider = {
  id: "siliconflow",
  name: "SiliconFlow",
  hosts: ["siliconflow.cn", "siliconflow.com"],
  page: "https://cloud.siliconflow.cn/account/ak",
  kinds: [
    secret("siliconflow-api-key", "SiliconFlow API key", "use models at your cost", named(["silicon_flow"], "sk-", chars(classes.lowerAlphanumeric, 48)), "https://docs.siliconflow.cn/en/userguide/quickstart"),
  ],
};
