import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const vpnapi: Provider = {
  id: "vpnapi",
  name: "vpnapi.io",
  hosts: ["vpnapi.io"],
  page: "https://vpnapi.io/dashboard",
  kinds: [
    secret("vpnapi-api-key", "vpnapi.io API key", "look up addresses within your quota", named(["vpn_api"], chars(classes.hex, 32)), "https://vpnapi.io/api-documentation"),
  ],
};
