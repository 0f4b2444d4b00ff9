import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const deepseek: Provider = {
  id: "deepseek",
  name: "DeepSeek",
  hosts: ["deepseek.com"],
  page: "https://platform.deepseek.com/api_keys",
  kinds: [
    secret("deepseek-api-key", "DeepSeek API key", "use models at your cost", named(["deepseek"], "sk-", chars(classes.hex, 32)), "https://api-docs.deepseek.com"),
  ],
};
