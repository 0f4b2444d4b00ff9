import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://tailscale.com/kb/1277/key-prefixes";

export const tailscale: Provider = {
  id: "tailscale",
  name: "Tailscale",
  hosts: ["tailscale.com"],
  page: "https://login.tailscale.com/admin/settings/keys",
  kinds: [
    secret("tailscale-api-token", "Tailscale API access token", "change the network, its devices and its rules", prefixed("tskey-api-", classes.base64Url, 20, 90), docs),
    secret("tailscale-auth-key", "Tailscale auth key", "add a device to the network", prefixed("tskey-auth-", classes.base64Url, 20, 90), docs),
    secret("tailscale-client-secret", "Tailscale OAuth client secret", "make API tokens and auth keys", prefixed("tskey-client-", classes.base64Url, 20, 90), docs),
    secret("tailscale-scim-key", "Tailscale SCIM key", "add and remove people", prefixed("tskey-scim-", classes.base64Url, 20, 90), docs),
    secret("tailscale-webhook-secret", "Tailscale webhook secret", "forge events that your server believes", prefixed("tskey-webhook-", classes.base64Url, 20, 90), docs),
    secret("tailscale-auth-key-older", "Tailscale auth key (older)", "add a device to the network", prefixed("tskey-", classes.hex, 16, 32), "https://tailscale.com/kb/1085/auth-keys"),
  ],
};
