import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const plex: Provider = {
  id: "plex",
  name: "Plex",
  hosts: ["plex.tv"],
  page: "https://app.plex.tv/desktop/#!/settings/account",
  kinds: [
    secret("plex-token", "Plex token", "use your media servers as you", named(["plex_token", "x-plex-token", "plex.tv", "plex_", "plex-"], chars(classes.base64Url, 20)), "https://support.plex.tv/articles/204059436-finding-an-authentication-token-x-plex-token/"),
  ],
};
