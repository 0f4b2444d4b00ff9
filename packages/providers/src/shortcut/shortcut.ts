import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const shortcut: Provider = {
  id: "shortcut",
  name: "Shortcut",
  hosts: ["shortcut.com"],
  page: "https://app.shortcut.com/settings/account/api-tokens",
  kinds: [
    secret("shortcut-api-token", "Shortcut API token", "read and change stories as you", named(["shortcut_api", "shortcut_token", "shortcut.com", "clubhouse", "shortcut"], ...uuid), "https://developer.shortcut.com/api/rest/v3#Authentication"),
  ],
};
