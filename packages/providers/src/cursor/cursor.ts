import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://cursor.com/docs/api";

export const cursor: Provider = {
  id: "cursor",
  name: "Cursor",
  hosts: ["cursor.com", "cursor.sh"],
  page: "https://cursor.com/dashboard",
  kinds: [
    secret("cursor-user-key", "Cursor user API key", "run agents at your cost", prefixed("crsr_", classes.hex, 64), docs),
    secret("cursor-api-key", "Cursor API key", "read the team's usage and run agents", prefixed("key_", classes.hex, 64), docs),
  ],
};
