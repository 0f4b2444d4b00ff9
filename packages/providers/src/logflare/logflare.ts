import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.logflare.app/";

export const logflare: Provider = {
  id: "logflare",
  name: "Logflare",
  hosts: ["logflare.app"],
  page: "https://logflare.app/account/edit",
  kinds: [
    secret("logflare-api-key", "Logflare API key", "write into your logs", named(["logflare"], chars(classes.alphanumeric, 12, 64)), docs),
    secret("logflare-access-token", "Logflare access token", "read and write your logs", named(["logflare_access", "logflare_private", "logflare"], chars(classes.hex, 64)), docs),
  ],
};
