import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.appfigures.com/authentication";

export const appfigures: Provider = {
  id: "appfigures",
  name: "Appfigures",
  hosts: ["appfigures.com"],
  page: "https://appfigures.com/developers/keys",
  kinds: [
    secret("appfigures-client-key", "Appfigures client key", "tells the client; with a user's token, read sales", named(["appfigures"], chars(classes.hex, 32)), docs),
    secret("appfigures-token", "Appfigures personal access token", "read sales and reviews", prefixed("pat_", classes.hex, 32), docs),
  ],
};
