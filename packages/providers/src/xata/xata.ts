import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const xata: Provider = {
  id: "xata",
  name: "Xata",
  hosts: ["xata.io", "xata.sh"],
  page: "https://app.xata.io/settings",
  kinds: [
    secret("xata-api-key", "Xata API key", "read and change databases", prefixed("xau_", classes.alphanumeric, 30, 50), "https://xata.io/docs/getting-started/api-keys"),
  ],
};
