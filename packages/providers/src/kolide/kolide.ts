import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const kolide: Provider = {
  id: "kolide",
  name: "Kolide",
  hosts: ["kolide.com"],
  page: "https://app.kolide.com/settings/admin/developers/api-keys",
  kinds: [
    secret("kolide-api-key", "Kolide API key", "read your organization's devices", prefixed("k2sk_v1_", classes.alphanumeric, 20, 80), "https://www.kolide.com/docs/developers/api"),
  ],
};
