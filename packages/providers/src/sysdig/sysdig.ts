import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const sysdig: Provider = {
  id: "sysdig",
  name: "Sysdig",
  hosts: ["sysdig.com"],
  page: null,
  kinds: [
    secret("sysdig-api-token", "Sysdig API token", "read and change monitoring and its policies", named(["sysdig"], ...uuid), "https://docs.sysdig.com/en/administration/retrieve-the-sysdig-api-token/"),
  ],
};
