import { chars, classes, parts, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.mercury.com/reference/getting-started-with-your-api";

export const mercury: Provider = {
  id: "mercury",
  name: "Mercury",
  hosts: ["mercury.com"],
  page: "https://app.mercury.com/settings/tokens",
  kinds: [
    secret("mercury-token", "Mercury API token", "read your accounts, and pay where it may", parts("secret-token:mercury_production_", chars(classes.alphanumeric, 20, 100), "_yrucrem"), docs),
    secret("mercury-token-other", "Mercury API token (without an end)", "read your accounts, and pay where it may", prefixed("mercury_production_", classes.base64Url, 20, 120), docs),
    secret("mercury-sandbox-token", "Mercury sandbox token", "use the sandbox", prefixed("mercury_sandbox_", classes.base64Url, 20, 120), docs, { nature: "test" }),
  ],
};
