import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const lusha: Provider = {
  id: "lusha",
  name: "Lusha",
  hosts: ["lusha.com"],
  page: "https://dashboard.lusha.com/enrich/api",
  kinds: [
    secret("lusha-api-key", "Lusha API key", "look up people at your cost", named(["lusha"], ...uuid), "https://docs.lusha.com/apis/openapi"),
  ],
};
