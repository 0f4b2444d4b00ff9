import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.seerr.dev/";
const near = ["jellyseerr", "overseerr", "seerr"];

/** Jellyseerr and Overseerr, on servers of their owners. */
export const jellyseerr: Provider = {
  id: "jellyseerr",
  name: "Jellyseerr",
  hosts: [],
  page: null,
  kinds: [
    secret("jellyseerr-api-key", "Jellyseerr API key", "administer the server and its requests", named(near, chars(classes.base64, 64, 68)), docs),
    secret("jellyseerr-api-key-padded", "Jellyseerr API key (with its padding)", "administer the server and its requests", named(near, chars(classes.base64, 66, 71), "="), docs),
  ],
};
