import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const thegamesdb: Provider = {
  id: "thegamesdb",
  name: "TheGamesDB",
  hosts: ["thegamesdb.net"],
  page: "https://forums.thegamesdb.net/memberlist.php",
  kinds: [
    secret("thegamesdb-api-key", "TheGamesDB API key", "read games within your quota", named(["thegamesdb", "games_db"], chars(classes.hex, 64)), "https://api.thegamesdb.net/"),
  ],
};
