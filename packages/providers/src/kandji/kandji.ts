import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const kandji: Provider = {
  id: "kandji",
  name: "Kandji",
  hosts: ["kandji.io", "iru.com"],
  page: null,
  kinds: [
    secret("kandji-api-token", "Kandji API token", "manage your organization's devices", named(["kandji"], ...uuid), "https://api-docs.kandji.io/"),
  ],
};
