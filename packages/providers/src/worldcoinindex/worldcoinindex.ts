import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const worldcoinindex: Provider = {
  id: "worldcoinindex",
  name: "WorldCoinIndex",
  hosts: ["worldcoinindex.com"],
  page: "https://www.worldcoinindex.com/apiservice",
  kinds: [
    secret("worldcoinindex-api-key", "WorldCoinIndex key", "read prices within your quota", named(["world_coin_index", "worldcoin_index"], chars(classes.alphanumeric, 35)), "https://www.worldcoinindex.com/apiservice"),
  ],
};
