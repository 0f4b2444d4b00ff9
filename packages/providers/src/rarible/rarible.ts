import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const rarible: Provider = {
  id: "rarible",
  name: "Rarible",
  hosts: ["rarible.org", "rarible.com"],
  page: "https://rarible.org",
  kinds: [
    secret("rarible-api-key", "Rarible API key", "use your quota", named(["rarible"], ...uuid), "https://docs.rarible.org/reference/authentication"),
  ],
};
