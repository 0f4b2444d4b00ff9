import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const sketchfab: Provider = {
  id: "sketchfab",
  name: "Sketchfab",
  hosts: ["sketchfab.com"],
  page: "https://sketchfab.com/settings/password",
  kinds: [
    secret("sketchfab-api-token", "Sketchfab API token", "read and change your models", named(["sketchfab"], chars(classes.hex, 32)), "https://docs.sketchfab.com/data-api/v3/index.html"),
  ],
};
