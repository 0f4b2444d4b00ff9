import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const tokenCharacters = { inClass: "A-Za-z0-9._-", drawn: classes.base64Url.drawn };

export const warp: Provider = {
  id: "warp",
  name: "Warp",
  hosts: ["warp.dev"],
  page: "https://app.warp.dev/settings/platform",
  kinds: [
    secret("warp-api-key", "Warp API key", "run agents at your cost", named(["warp_api", "warp"], "wk-", chars(tokenCharacters, 20, 120)), "https://docs.warp.dev/reference/cli/api-keys"),
  ],
};
