import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const openstates: Provider = {
  id: "openstates",
  name: "Open States",
  hosts: ["openstates.org"],
  page: "https://open.pluralpolicy.com/accounts/profile/",
  kinds: [
    secret("openstates-api-key", "Open States API key", "read laws within your quota", named(["open_states", "pluralpolicy"], ...uuid), "https://docs.openstates.org/api-v3/"),
  ],
};
