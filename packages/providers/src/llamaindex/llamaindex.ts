import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.cloud.llamaindex.ai/api_key";

export const llamaindex: Provider = {
  id: "llamaindex",
  name: "LlamaIndex",
  hosts: ["llamaindex.ai"],
  page: "https://cloud.llamaindex.ai",
  kinds: [
    secret("llamaindex-api-key", "LlamaCloud API key", "parse and read your documents at your cost", prefixed("llx-", classes.alphanumeric, 40, 56), docs),
  ],
};
