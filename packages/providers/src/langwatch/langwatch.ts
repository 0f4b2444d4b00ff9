import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const langwatch: Provider = {
  id: "langwatch",
  name: "LangWatch",
  hosts: ["langwatch.ai"],
  page: "https://app.langwatch.ai",
  kinds: [
    secret("langwatch-api-key", "LangWatch API key", "read and write what your applications traced", prefixed("sk-lw-", classes.alphanumeric, 30, 100), "https://docs.langwatch.ai/integration/overview"),
  ],
};
