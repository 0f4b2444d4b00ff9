import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer.instantly.ai/getting-started/authorization";
const near = ["instantly_api", "instantly_key", "instantlyai", "instantly.ai", "instantly"];

export const instantly: Provider = {
  id: "instantly",
  name: "Instantly",
  hosts: ["instantly.ai"],
  page: "https://app.instantly.ai/app/settings/integrations",
  kinds: [
    secret("instantly-api-key", "Instantly API key", "send campaigns from your mailboxes", named(near, chars(classes.base64, 60, 72), "=="), docs),
    secret("instantly-api-key-older", "Instantly API key (older)", "send campaigns from your mailboxes", named(near, chars(classes.base64Url, 36, 48)), docs),
  ],
};
