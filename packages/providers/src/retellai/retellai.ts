import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const retellai: Provider = {
  id: "retellai",
  name: "Retell AI",
  hosts: ["retellai.com"],
  page: "https://dashboard.retellai.com/apiKey",
  kinds: [
    secret("retellai-api-key", "Retell AI API key", "make calls at your cost, and read what was said", named(["retell_ai", "retell_api", "retell"], "key_", chars(classes.hex, 24, 32)), "https://docs.retellai.com/accounts/api-keys-overview"),
  ],
};
