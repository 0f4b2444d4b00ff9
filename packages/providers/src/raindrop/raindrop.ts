import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const raindrop: Provider = {
  id: "raindrop",
  name: "Raindrop.io",
  hosts: ["raindrop.io"],
  page: "https://app.raindrop.io/settings/integrations",
  kinds: [
    secret("raindrop-token", "Raindrop.io test token or client secret", "read and change your bookmarks", named(["raindrop", "raindrop_io"], ...uuid), "https://developer.raindrop.io/v1/authentication/token"),
  ],
};
