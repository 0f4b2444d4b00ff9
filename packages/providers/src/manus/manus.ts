import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const manus: Provider = {
  id: "manus",
  name: "Manus",
  hosts: ["manus.im", "api.manus.ai"],
  page: "https://manus.im",
  kinds: [
    secret("manus-api-key", "Manus API key", "run tasks at your cost", named(["manus_api", "manus_key", "manus.im", "manusai", "manus"], "sk-", chars(classes.base64Url, 40, 100)), "https://open.manus.ai/docs"),
  ],
};
