import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const rapid7: Provider = {
  id: "rapid7",
  name: "Rapid7",
  hosts: ["rapid7.com"],
  page: "https://insight.rapid7.com/platform#/apiKeyManagement",
  kinds: [
    secret("rapid7-api-key", "Rapid7 Insight API key", "read your weaknesses and logs", named(["rapid_7", "insight_vm", "insight_ops", "logentries"], ...uuid), "https://docs.rapid7.com/insight/managing-platform-api-keys/"),
  ],
};
