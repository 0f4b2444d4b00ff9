import { classes, named, prefixed, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/";

export const scaleway: Provider = {
  id: "scaleway",
  name: "Scaleway",
  hosts: ["scaleway.com"],
  page: "https://console.scaleway.com/iam/api-keys",
  kinds: [
    secret("scaleway-access-key", "Scaleway access key", "tells the key; with its secret, act as its owner", prefixed("SCW", classes.upperAlphanumeric, 17), docs),
    secret("scaleway-secret-key", "Scaleway secret key", "act as its owner in your projects", named(["scaleway", "scw_secret", "scw_"], ...uuid), docs),
  ],
};
