import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const wise: Provider = {
  id: "wise",
  name: "Wise",
  hosts: ["wise.com", "transferwise.com"],
  page: "https://wise.com/your-account/integrations-and-tools/api-tokens",
  kinds: [
    secret("wise-api-token", "Wise API token", "read balances and move money", named(["transferwise", "wise_api", "wise_token", "wise.com", "wise"], ...uuid), "https://docs.wise.com/api-docs/features/authentication-access/personal-tokens"),
  ],
};
