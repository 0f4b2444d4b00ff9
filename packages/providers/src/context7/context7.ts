import { parts, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const context7: Provider = {
  id: "context7",
  name: "Context7",
  hosts: ["context7.com"],
  page: "https://context7.com/dashboard",
  kinds: [
    secret("context7-api-key", "Context7 API key", "use up your quota", parts("ctx7sk-", ...uuid), "https://context7.com/docs/api-guide"),
  ],
};
