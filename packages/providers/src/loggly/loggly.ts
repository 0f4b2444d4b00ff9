import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const loggly: Provider = {
  id: "loggly",
  name: "Loggly",
  hosts: ["loggly.com"],
  page: "https://www.loggly.com",
  kinds: [
    secret("loggly-customer-token", "Loggly customer token", "write into your logs", named(["loggly", "loggly_token", "/inputs"], ...uuid), "https://documentation.solarwinds.com/en/success_center/loggly/content/admin/customer-token-authentication-token.htm"),
  ],
};
