import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const browseruse: Provider = {
  id: "browseruse",
  name: "Browser Use",
  hosts: ["browser-use.com"],
  page: "https://cloud.browser-use.com/settings",
  kinds: [
    secret("browseruse-api-key", "Browser Use API key", "run browsing agents at your cost", prefixed("bu_", classes.base64Url, 43), "https://docs.cloud.browser-use.com/"),
  ],
};
