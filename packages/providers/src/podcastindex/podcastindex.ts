import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://podcastindex-org.github.io/docs-api/#auth";
const near = ["podcastindex", "podcast_index", "podcast-index"];
const secretCharacters = { inClass: "A-Za-z0-9#$^", drawn: `${classes.alphanumeric.drawn}#$^` };

export const podcastindex: Provider = {
  id: "podcastindex",
  name: "Podcast Index",
  hosts: ["podcastindex.org"],
  page: "https://api.podcastindex.org",
  kinds: [
    secret("podcastindex-api-key", "Podcast Index API key", "tells the key; with its secret, use your quota", named(near, chars(classes.upperAlphanumeric, 20)), docs),
    secret("podcastindex-api-secret", "Podcast Index API secret", "use your quota", named(near, chars(secretCharacters, 40)), docs),
  ],
};
