import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://aiven.io/docs/platform/concepts/authentication-tokens";

export const aiven: Provider = {
  id: "aiven",
  name: "Aiven",
  hosts: ["aiven.io", "aivencloud.com"],
  page: "https://console.aiven.io/profile/tokens",
  kinds: [
    secret("aiven-token", "Aiven authentication token", "create, read and delete services", named(["aiven"], chars(classes.base64, 372)), docs),
    secret("aiven-service-password", "Aiven service password", "read and change the service's data", prefixed("AVNS_", classes.base64Url, 19), docs),
  ],
};
