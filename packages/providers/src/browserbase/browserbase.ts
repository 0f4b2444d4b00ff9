import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.browserbase.com/introduction/getting-started";

export const browserbase: Provider = {
  id: "browserbase",
  name: "Browserbase",
  hosts: ["browserbase.com"],
  page: "https://www.browserbase.com/settings",
  kinds: [
    secret("browserbase-api-key", "Browserbase API key", "run browsers at your cost and see their sessions", prefixed("bb_live_", classes.base64Url, 27), docs),
    secret("browserbase-api-key-test", "Browserbase test API key", "run browsers in the sandbox", prefixed("bb_test_", classes.base64Url, 27), docs, { nature: "test" }),
  ],
};
