import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const copyai: Provider = {
  id: "copyai",
  name: "Copy.ai",
  hosts: ["copy.ai"],
  page: "https://app.copy.ai",
  kinds: [
    secret("copyai-api-key", "Copy.ai workflow API key", "run workflows at your credits", named(["copy_ai", "copy.ai"], ...uuid), "https://docs.copy.ai/"),
  ],
};
