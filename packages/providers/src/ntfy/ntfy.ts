import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const ntfy: Provider = {
  id: "ntfy",
  name: "ntfy",
  hosts: ["ntfy.sh"],
  page: "https://ntfy.sh/account",
  kinds: [
    secret("ntfy-access-token", "ntfy access token", "read and send your notices", prefixed("tk_", classes.lowerAlphanumeric, 29), "https://docs.ntfy.sh/publish/#access-tokens"),
  ],
};
