import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://myanimelist.net/apiconfig/references/api/v2";

export const myanimelist: Provider = {
  id: "myanimelist",
  name: "MyAnimeList",
  hosts: ["myanimelist.net"],
  page: "https://myanimelist.net/apiconfig",
  kinds: [
    secret("myanimelist-client-id", "MyAnimeList client ID", "read lists within its quota", named(["my_anime_list", "mal_client", "mal_api", "x-mal-client-id"], chars(classes.hex, 32)), docs),
    secret("myanimelist-client-secret", "MyAnimeList client secret", "act as your application", named(["my_anime_list", "mal_client_secret", "mal_secret"], chars(classes.hex, 64)), docs),
  ],
};
