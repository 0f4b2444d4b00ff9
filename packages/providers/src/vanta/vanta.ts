import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer.vanta.com/docs/api-access-setup";

export const vanta: Provider = {
  id: "vanta",
  name: "Vanta",
  hosts: ["vanta.com"],
  page: "https://app.vanta.com/settings/developer-console",
  kinds: [
    secret("vanta-client-secret", "Vanta client secret", "read what an audit found", prefixed("vcs_", classes.base64Url, 30, 80), docs),
    secret("vanta-access-token", "Vanta access token", "read what an audit found, for an hour", prefixed("vat_", classes.base64Url, 30, 80), docs),
    secret("vanta-client-id", "Vanta client ID", "tells the application", prefixed("vci_", classes.hex, 40, 80), docs, { nature: "publishable" }),
  ],
};
