import { classes, named, prefixed, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://coralogix.com/docs/user-guides/account-management/api-keys/api-keys/";

export const coralogix: Provider = {
  id: "coralogix",
  name: "Coralogix",
  hosts: ["coralogix.com"],
  page: "https://dashboard.eu2.coralogix.com/#/settings/api-keys",
  kinds: [
    secret("coralogix-team-key", "Coralogix team API key", "do what its permissions allow", prefixed("cxtp_", classes.alphanumeric, 30), docs),
    secret("coralogix-personal-key", "Coralogix personal API key", "act as you", prefixed("cxup_", classes.alphanumeric, 30), docs),
    secret("coralogix-send-key", "Coralogix Send-Your-Data key", "send logs at your cost", named(["coralogix", "coralogix_private_key"], ...uuid), docs),
  ],
};
