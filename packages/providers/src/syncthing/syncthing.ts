import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const syncthing: Provider = {
  id: "syncthing",
  name: "Syncthing",
  hosts: ["syncthing.net"],
  page: null,
  kinds: [
    secret("syncthing-api-key", "Syncthing API key", "change what is synchronised with whom", named(["syncthing"], chars(classes.alphanumeric, 32)), "https://docs.syncthing.net/dev/rest.html"),
  ],
};
