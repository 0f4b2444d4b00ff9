import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const mybring: Provider = {
  id: "mybring",
  name: "Bring",
  hosts: ["bring.com", "mybring.com"],
  page: "https://www.mybring.com/useradmin/account/settings/api",
  kinds: [
    secret("mybring-api-key", "Bring API key", "book and follow parcels as you", named(["mybring", "bring_api", "x-mybring-api-key", "bring_key"], ...uuid), "https://developer.bring.com/api/#authentication"),
  ],
};
