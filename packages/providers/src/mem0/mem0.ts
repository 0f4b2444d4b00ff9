import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const mem0: Provider = {
  id: "mem0",
  name: "Mem0",
  hosts: ["mem0.ai"],
  page: "https://app.mem0.ai/dashboard/api-keys",
  kinds: [
    secret("mem0-api-key", "Mem0 API key", "read and change what your applications remember", prefixed("m0-", classes.alphanumeric, 40), "https://docs.mem0.ai/api-reference"),
  ],
};
