import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://novita.ai/docs/guides/quickstart";
const near = ["novita", "novita_ai"];

export const novita: Provider = {
  id: "novita",
  name: "Novita AI",
  hosts: ["novita.ai"],
  page: "https://novita.ai/settings/key-management",
  kinds: [
    secret("novita-api-key", "Novita AI API key", "use models at your cost", named(near, "sk_", chars(classes.base64Url, 43)), docs),
    secret("novita-api-key-older", "Novita AI API key (older)", "use models at your cost", named(near, ...uuid), docs),
  ],
};
