import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://support.nordvpn.com/hc/en-us/articles/20286980309265";

export const nordvpn: Provider = {
  id: "nordvpn",
  name: "NordVPN",
  hosts: ["nordvpn.com"],
  page: "https://my.nordaccount.com/dashboard/nordvpn/manual-configuration/",
  kinds: [
    secret("nordvpn-access-token", "NordVPN access token", "use your subscription", named(["nord_vpn", "nordlynx"], chars(classes.hex, 64)), docs),
    secret("nordvpn-wireguard-key", "NordLynx private key", "use your subscription", named(["nord_vpn", "nordlynx", "nordlynx_private"], chars(classes.base64, 43), "="), docs),
  ],
};
