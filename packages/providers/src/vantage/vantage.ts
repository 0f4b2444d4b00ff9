import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://vantage.readme.io/reference/authentication";

export const vantage: Provider = {
  id: "vantage",
  name: "Vantage",
  hosts: ["vantage.sh"],
  page: "https://console.vantage.sh/settings/access_tokens",
  kinds: [
    secret("vantage-api-token", "Vantage API token", "read what your clouds cost", prefixed("vntg_tkn_", classes.hex, 32, 64), docs),
    secret("vantage-service-token", "Vantage service token", "read what your clouds cost", prefixed("vntg_tkn_svc_", classes.hex, 32, 48), docs),
  ],
};
