import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const thingsboard: Provider = {
  id: "thingsboard",
  name: "ThingsBoard",
  hosts: ["thingsboard.cloud", "thingsboard.io"],
  page: null,
  kinds: [
    secret("thingsboard-device-token", "ThingsBoard device access token", "send readings as a device", named(["things_board"], chars(classes.alphanumeric, 20)), "https://thingsboard.io/docs/user-guide/device-credentials/"),
    secret("thingsboard-api-key", "ThingsBoard API key", "read and change devices as its user", prefixed("tb_", classes.base64Url, 60, 120), "https://thingsboard.io/docs/user-guide/security/api-keys/"),
  ],
};
