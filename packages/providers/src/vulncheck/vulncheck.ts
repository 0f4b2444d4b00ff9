import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const vulncheck: Provider = {
  id: "vulncheck",
  name: "VulnCheck",
  hosts: ["vulncheck.com"],
  page: "https://vulncheck.com/token",
  kinds: [
    secret("vulncheck-api-token", "VulnCheck API token", "look up weaknesses as your organization", prefixed("vulncheck_", classes.hex, 64), "https://docs.vulncheck.com/getting-started/api-tokens"),
  ],
};
