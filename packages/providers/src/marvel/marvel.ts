import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer.marvel.com/documentation/authorization";

export const marvel: Provider = {
  id: "marvel",
  name: "Marvel",
  hosts: ["marvel.com"],
  page: "https://developer.marvel.com/account",
  kinds: [
    secret("marvel-private-key", "Marvel private key", "read comics within your quota", named(["marvel_private", "marvel_api", "marvel_key", "marvel"], chars(classes.hex, 40)), docs),
    secret("marvel-public-key", "Marvel API key", "read comics within your quota, with its private key", named(["marvel_api", "marvel_key", "marvel"], chars(classes.hex, 32)), docs),
  ],
};
