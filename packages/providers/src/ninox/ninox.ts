import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const ninox: Provider = {
  id: "ninox",
  name: "Ninox",
  hosts: ["ninox.com", "ninoxdb.de"],
  page: "https://app.ninox.com",
  kinds: [
    secret("ninox-api-key", "Ninox API key", "read and change your databases", named(["ninox"], ...uuid), "https://docs.ninox.com/en/api"),
  ],
};
