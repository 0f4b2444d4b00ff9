import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const warp: Provider = {
  id: "warp",
  name: "Warp",
  hosts: ["warp.dev"],
  page: "https://app.warp.dev/settings/platform",
  kinds: [
    secret("warp-api-key", "Warp API key", "run agents at your cost", prefixed("wk-", classes.hex, 64), "https://docs.warp.dev/reference/cli/api-keys"),
  ],
};
