import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const twelvelabs: Provider = {
  id: "twelvelabs",
  name: "Twelve Labs",
  hosts: ["twelvelabs.io"],
  page: "https://playground.twelvelabs.io/dashboard/api-key",
  kinds: [
    secret("twelvelabs-api-key", "Twelve Labs API key", "analyse films at your cost", prefixed("tlk_", classes.upperAlphanumeric, 24, 36), "https://docs.twelvelabs.io/docs/get-started/authentication"),
  ],
};
