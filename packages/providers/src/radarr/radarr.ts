import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const radarr: Provider = {
  id: "radarr",
  name: "Radarr",
  hosts: ["radarr.video"],
  page: null,
  kinds: [
    secret("radarr-api-key", "Radarr API key", "change your library and what is downloaded", named(["radarr"], chars(classes.hex, 32)), "https://radarr.video/docs/api/"),
  ],
};
