import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const recallai: Provider = {
  id: "recallai",
  name: "Recall.ai",
  hosts: ["recall.ai"],
  page: "https://us-east-1.recall.ai/dashboard/developers/api-keys",
  kinds: [
    secret("recallai-api-key", "Recall.ai API key", "send bots into meetings and read what was said", named(["recall_ai", "recall.ai", "recall_api"], chars(classes.hex, 40)), "https://docs.recall.ai/reference/authentication"),
  ],
};
