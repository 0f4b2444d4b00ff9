import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const hypertrack: Provider = {
  id: "hypertrack",
  name: "HyperTrack",
  hosts: ["hypertrack.com"],
  page: null,
  kinds: [
    secret("hypertrack-secret-key", "HyperTrack secret key", "follow every device", named(["hypertrack"], chars(classes.base64Url, 54)), "https://www.hypertrack.com/docs/references/"),
  ],
};
