import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://lichess.org/api#section/Introduction/Authentication";

export const lichess: Provider = {
  id: "lichess",
  name: "Lichess",
  hosts: ["lichess.org"],
  page: "https://lichess.org/account/oauth/token",
  kinds: [
    secret("lichess-personal-token", "Lichess personal token", "play and write as you, as its scopes allow", prefixed("lip_", classes.alphanumeric, 20), docs),
    secret("lichess-oauth-token", "Lichess OAuth token", "play and write as its user", prefixed("lio_", classes.alphanumeric, 32), docs),
  ],
};
