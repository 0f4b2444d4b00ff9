import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const coderabbit: Provider = {
  id: "coderabbit",
  name: "CodeRabbit",
  hosts: ["coderabbit.ai"],
  page: "https://app.coderabbit.ai/settings/api-keys",
  kinds: [
    secret("coderabbit-api-key", "CodeRabbit API key", "read reports and change seats", prefixed("cr-", classes.hex, 58), "https://docs.coderabbit.ai/api-reference/reports-generate"),
  ],
};
