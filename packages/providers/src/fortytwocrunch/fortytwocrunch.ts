import { named, parts, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.42crunch.com/latest/content/tasks/integrate_github_actions.htm";

export const fortytwocrunch: Provider = {
  id: "fortytwocrunch",
  name: "42Crunch",
  hosts: ["42crunch.com"],
  page: "https://platform.42crunch.com",
  kinds: [
    secret("fortytwocrunch-api-token", "42Crunch API token", "read and change API audits", parts("api_", ...uuid), docs),
    secret("fortytwocrunch-ide-token", "42Crunch IDE token", "audit APIs as you", parts("ide_", ...uuid), docs),
    secret("fortytwocrunch-protection-token", "42Crunch protection token", "run a firewall of yours", named(["fortytwocrunch", "42crunch", "x42c", "42c_", "protection_token"], ...uuid), docs),
  ],
};
