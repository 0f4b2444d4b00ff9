import { chars, classes, named, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://netboxlabs.com/docs/netbox/integrations/rest-api/";

/** NetBox, on a server of its owner or in NetBox Labs' cloud. */
export const netbox: Provider = {
  id: "netbox",
  name: "NetBox",
  hosts: ["netboxlabs.com"],
  page: null,
  kinds: [
    secret("netbox-token", "NetBox API token", "read and change the network's records", parts("nbt_", chars(classes.alphanumeric, 12), ".", chars(classes.alphanumeric, 40)), docs),
    secret("netbox-token-older", "NetBox API token (v1)", "read and change the network's records", named(["netbox"], chars(classes.hex, 40)), docs),
  ],
};
