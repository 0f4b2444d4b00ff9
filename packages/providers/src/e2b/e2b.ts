import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const e2b: Provider = {
  id: "e2b",
  name: "E2B",
  hosts: ["e2b.dev"],
  page: "https://e2b.dev/dashboard",
  kinds: [
    secret("e2b-api-key", "E2B API key", "run code at your cost", prefixed("e2b_", classes.hex, 40), "https://e2b.dev/docs/api-key"),
    secret("e2b-access-token", "E2B access token", "act as you", prefixed("sk_e2b_", classes.hex, 40), "https://e2b.dev/docs/cli/auth"),
  ],
};
