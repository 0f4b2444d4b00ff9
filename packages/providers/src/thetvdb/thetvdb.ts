import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://thetvdb.github.io/v4-api/";
const near = ["the_tvdb", "tvdb"];

export const thetvdb: Provider = {
  id: "thetvdb",
  name: "TheTVDB",
  hosts: ["thetvdb.com"],
  page: "https://thetvdb.com/dashboard/account/apikey",
  kinds: [
    secret("thetvdb-api-key", "TheTVDB API key", "read series within your quota", named(near, ...uuid), docs),
    secret("thetvdb-api-key-older", "TheTVDB API key (older)", "read series within your quota", named(near, chars(classes.upperHex, 16)), docs),
  ],
};
