import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const tokenCharacters = { inClass: "A-Za-z0-9._-", drawn: classes.base64Url.drawn };

/** A key holds the JSON text `{"uid": …` in base64. */
export const zep: Provider = {
  id: "zep",
  name: "Zep",
  hosts: ["getzep.com"],
  page: "https://app.getzep.com",
  kinds: [
    secret("zep-api-key", "Zep API key", "read and change what your agents remember", prefixed("z_1dWlkIjoi", tokenCharacters, 40, 160), "https://help.getzep.com/quickstart"),
  ],
};
