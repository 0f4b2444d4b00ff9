import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const venafi: Provider = {
  id: "venafi",
  name: "Venafi",
  hosts: ["venafi.com", "venafi.cloud", "venafi.eu"],
  page: "https://ui.venafi.cloud/platform-settings/user-preferences",
  kinds: [
    secret("venafi-api-key", "Venafi API key", "issue certificates as you", named(["venafi"], ...uuid), "https://docs.venafi.cloud/api/obtaining-api-key/"),
  ],
};
