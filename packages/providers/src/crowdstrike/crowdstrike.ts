import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://falcon.crowdstrike.com/documentation/page/a2a7fc0e/crowdstrike-oauth2-based-apis";
const near = ["crowdstrike", "falcon_client", "falcon_secret", "falconpy"];

export const crowdstrike: Provider = {
  id: "crowdstrike",
  name: "CrowdStrike",
  hosts: ["crowdstrike.com"],
  page: "https://falcon.crowdstrike.com/api-clients-and-keys/",
  kinds: [
    secret("crowdstrike-client-secret", "CrowdStrike API client secret", "do what its scopes allow on every machine", named(near, chars(classes.alphanumeric, 40)), docs),
    secret("crowdstrike-client-id", "CrowdStrike API client ID", "tells the client; with its secret, do what its scopes allow", named(near, chars(classes.hex, 32)), docs),
  ],
};
