import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const okra: Provider = {
  id: "okra",
  name: "Okra",
  hosts: ["okra.ng"],
  page: "https://dash.okra.ng",
  kinds: [
    secret("okra-secret-key", "Okra secret key", "read accounts that were linked", named(["okra_secret", "okra_api", "okra_token", "okra.ng", "okra_key"], ...uuid), "https://docs.okra.ng/"),
  ],
};
