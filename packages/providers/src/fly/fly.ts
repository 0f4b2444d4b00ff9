import { classes, prefixed } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const fly: Provider = {
  id: "fly",
  name: "Fly.io",
  hosts: ["fly.io"],
  page: "https://fly.io/tokens",
  kinds: [
    {
      id: "fly-token", name: "Fly.io access token", reach: "deploy and destroy apps", nature: "secret",
      ...prefixed("fm2_", classes.base64, 100, 1200),
      source: ["https://fly.io/docs/security/tokens/"],
    },
  ],
};
