import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const maptiler: Provider = {
  id: "maptiler",
  name: "MapTiler",
  hosts: ["maptiler.com"],
  page: "https://cloud.maptiler.com/account/keys/",
  kinds: [
    secret("maptiler-key", "MapTiler key", "show maps at your cost", named(["map_tiler"], chars(classes.alphanumeric, 20)), "https://docs.maptiler.com/cloud/api/authentication-key/"),
    secret("maptiler-service-token", "MapTiler service token", "change your maps and data", named(["maptiler_token", "maptiler_service", "maptiler"], chars(classes.hex, 32), "_", chars(classes.hex, 64)), "https://docs.maptiler.com/cloud/admin-api/authentication/"),
  ],
};
