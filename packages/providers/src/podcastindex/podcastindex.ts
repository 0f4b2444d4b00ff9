import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const podcastindex: Provider = {
  id: "podcastindex",
  name: "Podcast Index",
  hosts: ["podcastindex.org"],
  page: "https://api.podcastindex.org",
  kinds: [
    secret("podcastindex-api-key", "Podcast Index API key", "tells the key; with its secret, use your quota", named(["podcast_index"], chars(classes.upperAlphanumeric, 20)), "https://podcastindex-org.github.io/docs-api/#auth"),
  ],
};
