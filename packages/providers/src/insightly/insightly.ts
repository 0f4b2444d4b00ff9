import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const insightly: Provider = {
  id: "insightly",
  name: "Insightly",
  hosts: ["insightly.com"],
  page: "https://crm.na1.insightly.com/users/usersettings",
  kinds: [
    secret("insightly-api-key", "Insightly API key", "read and change your customers", named(["insightly"], ...uuid), "https://api.insightly.com/v3.1/Help#!/Overview/Authentication"),
  ],
};
