import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const rootly: Provider = {
  id: "rootly",
  name: "Rootly",
  hosts: ["rootly.com"],
  page: "https://rootly.com/account/api_keys",
  kinds: [
    secret("rootly-api-key", "Rootly API key", "read and change incidents", prefixed("rootly_", classes.hex, 64), "https://docs.rootly.com/api-reference/overview"),
  ],
};
