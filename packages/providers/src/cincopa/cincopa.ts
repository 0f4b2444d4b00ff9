import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const cincopa: Provider = {
  id: "cincopa",
  name: "Cincopa",
  hosts: ["cincopa.com"],
  page: "https://www.cincopa.com/media-platform/my-profile",
  kinds: [
    secret("cincopa-api-token", "Cincopa API token", "read and change media", named(["cincopa"], chars(classes.lowerAlphanumeric, 20, 48)), "https://www.cincopa.com/media-platform/api-documentation-v2"),
  ],
};
