import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const vuldb: Provider = {
  id: "vuldb",
  name: "VulDB",
  hosts: ["vuldb.com"],
  page: "https://vuldb.com/?my.profile",
  kinds: [
    secret("vuldb-api-key", "VulDB API key", "look up weaknesses within your quota", named(["vuldb"], chars(classes.hex, 32)), "https://vuldb.com/?kb.api"),
  ],
};
