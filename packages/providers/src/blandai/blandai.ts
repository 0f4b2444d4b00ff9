import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.bland.ai/welcome-to-bland";

export const blandai: Provider = {
  id: "blandai",
  name: "Bland AI",
  hosts: ["bland.ai"],
  page: "https://app.bland.ai/dashboard/settings",
  kinds: [
    secret("blandai-api-key", "Bland AI API key", "call people at your cost", named(["bland_ai", "bland_api"], "sk-", chars(classes.lowerAlphanumeric, 64)), docs),
    secret("blandai-organization-key", "Bland AI organization key", "call people at your cost", prefixed("org_", classes.hex, 90, 130), docs),
  ],
};
