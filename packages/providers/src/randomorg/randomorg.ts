import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const randomorg: Provider = {
  id: "randomorg",
  name: "RANDOM.ORG",
  hosts: ["random.org"],
  page: "https://api.random.org/dashboard",
  kinds: [
    secret("randomorg-api-key", "RANDOM.ORG API key", "use your quota", named(["random_org", "random.org"], ...uuid), "https://api.random.org/json-rpc/4/basic"),
  ],
};
