import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const openvpn: Provider = {
  id: "openvpn",
  name: "OpenVPN CloudConnexa",
  hosts: ["openvpn.com", "openvpn.net"],
  page: null,
  kinds: [
    secret("openvpn-client-secret", "OpenVPN CloudConnexa client secret", "change the network", named(["cloudconnexa", "openvpn_client", "openvpn_cloud", "openvpn_secret"], chars(classes.alphanumeric, 40, 64)), "https://openvpn.net/cloud-docs/developer/cloudconnexa-api-v1-1-0.html"),
  ],
};
