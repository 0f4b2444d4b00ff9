import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const contextual: Provider = {
  id: "contextual",
  name: "Contextual AI",
  hosts: ["contextual.ai"],
  page: "https://app.contextual.ai",
  kinds: [
    secret("contextual-api-key", "Contextual AI API key", "use agents at your cost", named(["contextual_ai", "contextual_api"], "key-", chars(classes.base64Url, 40, 80)), "https://docs.contextual.ai/"),
  ],
};
