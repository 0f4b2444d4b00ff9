import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const coreweave: Provider = {
  id: "coreweave",
  name: "CoreWeave",
  hosts: ["coreweave.com"],
  page: "https://console.coreweave.com/tokens",
  kinds: [
    secret("coreweave-token", "CoreWeave API token", "run machines at your cost", prefixed("CW-SECRET-", classes.alphanumeric, 36, 44), "https://docs.coreweave.com/"),
  ],
};
