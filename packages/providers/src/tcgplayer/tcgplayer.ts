import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const tcgplayer: Provider = {
  id: "tcgplayer",
  name: "TCGplayer",
  hosts: ["tcgplayer.com"],
  page: "https://store.tcgplayer.com",
  kinds: [
    secret("tcgplayer-api-key", "TCGplayer public or private key", "read prices, and change a shop", named(["tcg_player"], chars(classes.upperHex, 8), "-", chars(classes.upperHex, 4), "-", chars(classes.upperHex, 4), "-", chars(classes.upperHex, 4), "-", chars(classes.upperHex, 12)), "https://docs.tcgplayer.com/docs/getting-started"),
  ],
};
