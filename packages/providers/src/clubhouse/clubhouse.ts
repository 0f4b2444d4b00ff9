import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const clubhouse: Provider = {
  id: "clubhouse",
  name: "Shortcut (Clubhouse)",
  hosts: ["clubhouse.io"],
  page: null,
  kinds: [
    secret("clubhouse-token", "Shortcut (Clubhouse) API token", "read and change stories as you", named(["clubhouse"], ...uuid), "https://developer.shortcut.com/api/rest/v3#Authentication"),
  ],
};
