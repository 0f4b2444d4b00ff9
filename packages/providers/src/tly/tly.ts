import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const tly: Provider = {
  id: "tly",
  name: "T.LY",
  hosts: ["t.ly"],
  page: "https://t.ly/settings#/api",
  kinds: [
    secret("tly-api-token", "T.LY API token", "make and change short links", named(["tly_", "tly-", "tlyapi", "t.ly"], chars(classes.alphanumeric, 60)), "https://t.ly/docs/"),
  ],
};
