import { named, uuid, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const deepai: Provider = {
  id: "deepai",
  name: "DeepAI",
  hosts: ["deepai.org"],
  page: "https://deepai.org/dashboard/profile",
  kinds: [
    secret("deepai-api-key", "DeepAI API key", "use models at your cost", named(["deepai"], ...uuid), "https://deepai.org/docs"),
  ],
};
