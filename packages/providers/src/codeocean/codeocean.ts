import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const codeocean: Provider = {
  id: "codeocean",
  name: "Code Ocean",
  hosts: ["codeocean.com"],
  page: null,
  kinds: [
    secret("codeocean-access-token", "Code Ocean access token", "run and read capsules as you", prefixed("cop_", classes.alphanumeric, 40, 60), "https://docs.codeocean.com/user-guide/code-ocean-api/authentication"),
  ],
};
