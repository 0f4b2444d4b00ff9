import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

/** Ombi, on a server of its owner. */
export const ombi: Provider = {
  id: "ombi",
  name: "Ombi",
  hosts: ["ombi.io"],
  page: null,
  kinds: [
    secret("ombi-api-key", "Ombi API key", "administer the server and its requests", named(["ombi", "ombi_api", "ombi_key"], chars(classes.hex, 32)), "https://docs.ombi.app/"),
  ],
};
