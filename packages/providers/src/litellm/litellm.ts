import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const litellm: Provider = {
  id: "litellm",
  name: "LiteLLM",
  hosts: ["litellm.ai"],
  page: null,
  kinds: [
    secret("litellm-virtual-key", "LiteLLM virtual key", "use the models of its proxy", named(["lite_llm", "litellm_api", "litellm_proxy", "litellm_master"], "sk-", chars(classes.base64Url, 20, 64)), "https://docs.litellm.ai/docs/proxy/virtual_keys"),
  ],
};
