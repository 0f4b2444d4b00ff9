import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const sonarr: Provider = {
  id: "sonarr",
  name: "Sonarr",
  hosts: ["sonarr.tv"],
  page: null,
  kinds: [
    secret("sonarr-api-key", "Sonarr API key", "change your library and what is downloaded", named(["sonarr"], chars(classes.hex, 32)), "https://sonarr.tv/docs/api/"),
  ],
};
