import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const lightningai: Provider = {
  id: "lightningai",
  name: "Lightning AI",
  hosts: ["lightning.ai"],
  page: "https://lightning.ai/settings",
  kinds: [
    secret("lightningai-api-key", "Lightning AI API key", "start studios and use models at your cost", named(["lightning_api_key", "lightning_user", "lightning_cloud", "lightning_auth", "lightning_ai", "lightning.ai"], ...uuid), "https://lightning.ai/docs/overview/api"),
  ],
};
