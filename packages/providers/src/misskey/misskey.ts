import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://misskey-hub.net/en/docs/for-developers/api/token/";
const near = ["misskey"];

/** Misskey, on the server of its account. */
export const misskey: Provider = {
  id: "misskey",
  name: "Misskey",
  hosts: ["misskey.io", "misskey-hub.net"],
  page: null,
  kinds: [
    secret("misskey-access-token", "Misskey access token", "read and write as its user", named(near, chars(classes.alphanumeric, 32)), docs),
    secret("misskey-access-token-short", "Misskey native token", "read and write as its user", named(near, chars(classes.alphanumeric, 16)), docs),
  ],
};
