import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

/** Jellyfin, on a server of its owner. */
export const jellyfin: Provider = {
  id: "jellyfin",
  name: "Jellyfin",
  hosts: [],
  page: null,
  kinds: [
    secret("jellyfin-api-key", "Jellyfin API key", "administer the server", named(["jellyfin", "x-emby-token", "x-mediabrowser-token", "emby_api", "emby_token"], chars(classes.hex, 32)), "https://jellyfin.org/docs/general/server/"),
  ],
};
