import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.together.ai/reference/authentication-1";

export const together: Provider = {
  id: "together",
  name: "Together AI",
  hosts: ["together.ai", "together.xyz"],
  page: "https://api.together.ai/settings/api-keys",
  kinds: [
    secret("together-api-key", "Together AI API key", "use models at your cost", prefixed("tgp_v1_", classes.base64Url, 40, 60), docs),
    secret("together-api-key-older", "Together AI API key (older)", "use models at your cost", named(["together_api", "together_ai", "together.ai", "together.xyz", "together"], chars(classes.hex, 64)), docs),
  ],
};
