import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const n8n: Provider = {
  id: "n8n",
  name: "n8n",
  hosts: ["n8n.io", "n8n.cloud"],
  page: null,
  kinds: [
    secret("n8n-api-key", "n8n API key (older)", "run and change workflows, and reach what they may", prefixed("n8n_api_", classes.hex, 40, 96), "https://docs.n8n.io/api/authentication/"),
    secret("n8n-encryption-key", "n8n encryption key", "read the credentials that its server keeps", named(["n8n_encryption", "n8n_encryption_key"], chars(classes.base64, 32, 48)), "https://docs.n8n.io/hosting/configuration/configuration-examples/encryption-key/"),
    secret("n8n-runner-token", "n8n task runner token", "run programs as its workflows do", named(["n8n_runners", "n8n_runners_auth", "n8n_jwt"], chars(classes.alphanumeric, 24, 64)), "https://docs.n8n.io/hosting/configuration/task-runners/"),
  ],
};
