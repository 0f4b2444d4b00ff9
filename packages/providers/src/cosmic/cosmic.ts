import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const cosmic: Provider = {
  id: "cosmic",
  name: "Cosmic",
  hosts: ["cosmicjs.com"],
  page: "https://app.cosmicjs.com",
  kinds: [
    secret("cosmic-write-key", "Cosmic read or write key", "read or change a bucket's content", named(["cosmic_read", "cosmic_write", "cosmic_bucket", "cosmic_js"], chars(classes.alphanumeric, 50)), "https://www.cosmicjs.com/docs/api/authentication"),
  ],
};
