import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.lmnt.com/";

export const lmnt: Provider = {
  id: "lmnt",
  name: "LMNT",
  hosts: ["lmnt.com"],
  page: "https://app.lmnt.com/account",
  kinds: [
    secret("lmnt-api-key", "LMNT API key", "use voices at your cost", named(["lmnt"], chars(classes.hex, 32)), docs),
    secret("lmnt-api-key-newer", "LMNT API key (newer)", "use voices at your cost", prefixed("ak_", classes.alphanumeric, 22), docs),
  ],
};
