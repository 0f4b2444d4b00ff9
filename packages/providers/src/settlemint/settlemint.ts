import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://console.settlemint.com/documentation/platform-components/security-and-authentication/personal-access-tokens";

export const settlemint: Provider = {
  id: "settlemint",
  name: "SettleMint",
  hosts: ["settlemint.com"],
  page: "https://console.settlemint.com",
  kinds: [
    secret("settlemint-application-token", "SettleMint application access token", "use the services of an application", prefixed("sm_aat_", classes.alphanumeric, 16), docs),
    secret("settlemint-personal-token", "SettleMint personal access token", "change your applications", prefixed("sm_pat_", classes.alphanumeric, 16), docs),
    secret("settlemint-service-token", "SettleMint service access token", "use one service", prefixed("sm_sat_", classes.alphanumeric, 16), docs),
  ],
};
