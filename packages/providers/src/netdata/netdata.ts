import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://learn.netdata.cloud/docs/netdata-cloud/authentication-&-authorization/api-tokens";

export const netdata: Provider = {
  id: "netdata",
  name: "Netdata",
  hosts: ["netdata.cloud"],
  page: "https://app.netdata.cloud",
  kinds: [
    secret("netdata-claim-token", "Netdata claim token", "add nodes to your space", named(["netdata_claim", "netdata", "claim_token"], chars(classes.base64Url, 135)), docs),
    secret("netdata-api-token", "Netdata API token", "read your space", named(["netdata_api", "netdata", "netdata_token"], ...uuid), docs),
  ],
};
