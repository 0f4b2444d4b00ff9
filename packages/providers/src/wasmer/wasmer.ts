import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const wasmer: Provider = {
  id: "wasmer",
  name: "Wasmer",
  hosts: ["wasmer.io"],
  page: "https://wasmer.io/settings/access-tokens",
  kinds: [
    secret("wasmer-access-token", "Wasmer access token", "publish and deploy as you", prefixed("wap_", classes.base64Url, 40, 80), "https://docs.wasmer.io/ci"),
  ],
};
