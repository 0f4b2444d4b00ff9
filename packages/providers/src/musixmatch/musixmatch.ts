import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const musixmatch: Provider = {
  id: "musixmatch",
  name: "Musixmatch",
  hosts: ["musixmatch.com"],
  page: "https://developer.musixmatch.com/admin/applications",
  kinds: [
    secret("musixmatch-api-key", "Musixmatch API key", "read lyrics within your quota", named(["musix_match"], chars(classes.hex, 32)), "https://developer.musixmatch.com/documentation"),
  ],
};
