import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer.tesla.com/docs/fleet-api/authentication/overview";

export const tesla: Provider = {
  id: "tesla",
  name: "Tesla",
  hosts: ["tesla.com", "teslamotors.com"],
  page: "https://developer.tesla.com",
  kinds: [
    secret("tesla-client-secret", "Tesla Fleet API client secret", "act as your application on its users' cars", prefixed("ta-secret.", classes.base64Url, 16, 40), docs),
    secret("tesla-refresh-token", "Tesla refresh token", "make new access tokens for its owner's car", prefixed("EU_", classes.alphanumeric, 64, 100), docs),
    secret("tesla-refresh-token-na", "Tesla refresh token", "make new access tokens for its owner's car", prefixed("NA_", classes.alphanumeric, 64, 100), docs),
  ],
};
