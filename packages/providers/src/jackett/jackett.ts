import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

/** Jackett, on a server of its owner. */
export const jackett: Provider = {
  id: "jackett",
  name: "Jackett",
  hosts: [],
  page: null,
  kinds: [
    secret("jackett-api-key", "Jackett API key", "search with the trackers you are signed in to", named(["jackett"], chars(classes.lowerAlphanumeric, 32)), "https://github.com/Jackett/Jackett"),
  ],
};
