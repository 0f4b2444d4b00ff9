import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const agentops: Provider = {
  id: "agentops",
  name: "AgentOps",
  hosts: ["agentops.ai"],
  page: "https://app.agentops.ai/settings/projects",
  kinds: [
    secret("agentops-api-key", "AgentOps API key", "send and read traces", named(["agentops"], ...uuid), "https://docs.agentops.ai/v2/quickstart"),
  ],
};
