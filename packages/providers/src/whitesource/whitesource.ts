import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const whitesource: Provider = {
  id: "whitesource",
  name: "Mend (WhiteSource)",
  hosts: ["mend.io", "whitesourcesoftware.com"],
  page: "https://saas.mend.io",
  kinds: [
    secret("whitesource-api-key", "Mend (WhiteSource) API key or user key", "read libraries and their weaknesses", named(["white_source", "mend_api", "mend_user", "mend_key", "ws_apikey", "ws_userkey", "ws_api_key"], chars(classes.hex, 64)), "https://docs.mend.io"),
  ],
};
