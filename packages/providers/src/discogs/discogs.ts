import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const discogs: Provider = {
  id: "discogs",
  name: "Discogs",
  hosts: ["discogs.com"],
  page: "https://www.discogs.com/settings/developers",
  kinds: [
    secret("discogs-personal-token", "Discogs personal access token", "change your collection and orders", named(["discogs"], chars(classes.letters, 40)), "https://www.discogs.com/developers/#page:authentication"),
  ],
};
