import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.sentinel-hub.com/api/latest/api/overview/authentication/";
const near = ["sentinel_hub", "sh_client"];

export const sentinelhub: Provider = {
  id: "sentinelhub",
  name: "Sentinel Hub",
  hosts: ["sentinel-hub.com"],
  page: "https://apps.sentinel-hub.com/dashboard/#/account/settings",
  kinds: [
    secret("sentinelhub-client-id", "Sentinel Hub client ID", "tells the client; with its secret, use your quota", named(near, ...uuid), docs),
    secret("sentinelhub-client-secret", "Sentinel Hub client secret", "use your quota of satellite images", named(near, chars(classes.alphanumeric, 32)), docs),
  ],
};
