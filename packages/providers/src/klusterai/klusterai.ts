import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const klusterai: Provider = {
  id: "klusterai",
  name: "kluster.ai",
  hosts: ["kluster.ai"],
  page: "https://platform.kluster.ai/apikeys",
  kinds: [
    secret("klusterai-api-key", "kluster.ai API key", "use models at your cost", named(["kluster_api", "kluster.ai", "kluster_ai", "kluster_key", "kluster"], ...uuid), "https://docs.kluster.ai/get-started/get-api-key/"),
  ],
};
