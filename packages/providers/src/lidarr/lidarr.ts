import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

/** Lidarr, on a server of its owner. */
export const lidarr: Provider = {
  id: "lidarr",
  name: "Lidarr",
  hosts: [],
  page: null,
  kinds: [
    secret("lidarr-api-key", "Lidarr API key", "administer the server", named(["lidarr"], chars(classes.hex, 32)), "https://lidarr.audio/docs/api/"),
  ],
};
