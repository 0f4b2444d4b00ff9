import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const mistral: Provider = {
  id: "mistral",
  name: "Mistral AI",
  hosts: ["mistral.ai"],
  page: "https://console.mistral.ai/api-keys",
  kinds: [
    secret("mistral-api-key", "Mistral AI API key", "use models at your cost", named(["mistral", "mistral_ai", "mistral_api", "codestral", "codestral_api"], chars(classes.alphanumeric, 32)), "https://docs.mistral.ai/getting-started/quickstart/"),
  ],
};
