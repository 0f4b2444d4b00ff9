import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://cloud.google.com/looker/docs/api-auth";

export const looker: Provider = {
  id: "looker",
  name: "Looker",
  hosts: ["looker.com"],
  page: null,
  kinds: [
    secret("looker-client-secret", "Looker client secret", "query and change as its user", named(["looker_client_secret", "looker_secret", "lookersdk_client_secret", "looker_sdk", "looker_client", "looker_api", "looker"], chars(classes.alphanumeric, 24)), docs),
    secret("looker-client-id", "Looker client ID", "tells the account; with its secret, query as its user", named(["looker_client_id", "lookersdk_client_id", "looker_client", "lookersdk", "looker_id", "looker"], chars(classes.alphanumeric, 20)), docs),
  ],
};
