import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://neon.com/docs/manage/api-keys";

export const neon: Provider = {
  id: "neon",
  name: "Neon",
  hosts: ["neon.tech", "neon.com"],
  page: "https://console.neon.tech/app/settings/api-keys",
  kinds: [
    secret("neon-api-key", "Neon API key", "make and delete databases, read their passwords", prefixed("napi_", classes.lowerAlphanumeric, 64), docs),
    secret("neon-api-key-other", "Neon API key (other length)", "make and delete databases, read their passwords", named(["neon_api", "neon_key", "neontech", "neon_token"], "napi_", chars(classes.lowerAlphanumeric, 32, 80)), docs),
    secret("neon-password", "Neon database password", "read and change a database", prefixed("npg_", classes.alphanumeric, 12), "https://neon.com/docs/connect/connect-from-any-app"),
    secret("neon-api-key-older", "Neon API key (older)", "make and delete databases, read their passwords", named(["neon_api", "neon_key", "neon_tech", "neondb", "neon_token", "console.neon.tech"], chars(classes.lowerAlphanumeric, 64)), docs),
  ],
};
