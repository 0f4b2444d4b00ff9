import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const zai: Provider = {
  id: "zai",
  name: "Z.ai (Zhipu)",
  hosts: ["z.ai", "bigmodel.cn"],
  page: "https://z.ai/manage-apikey/apikey-list",
  kinds: [
    secret("zai-api-key", "Z.ai (Zhipu) API key", "use models at your cost", named(["z_ai", "z.ai", "zhipu", "zhipuai", "bigmodel", "glm_", "chatglm"], chars(classes.hex, 32), ".", chars(classes.alphanumeric, 16)), "https://docs.z.ai/api-reference/introduction"),
  ],
};
