import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const morph: Provider = {
  id: "morph",
  name: "Morph",
  hosts: ["morphllm.com"],
  page: "https://morphllm.com/dashboard/api-keys",
  kinds: [
    secret("morph-api-key", "Morph API key", "use models at your cost", named(["morph_llm", "morph_api", "morph_key"], "sk-", chars(classes.base64Url, 40, 100)), "https://docs.morphllm.com/"),
  ],
};
