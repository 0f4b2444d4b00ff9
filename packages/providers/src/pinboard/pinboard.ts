import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const pinboard: Provider = {
  id: "pinboard",
  name: "Pinboard",
  hosts: ["pinboard.in"],
  page: "https://pinboard.in/settings/password",
  kinds: [
    secret("pinboard-api-token", "Pinboard API token", "read and change your bookmarks", named(["pinboard"], chars(classes.upperHex, 20)), "https://pinboard.in/api/"),
  ],
};
