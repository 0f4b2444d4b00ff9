import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const mite: Provider = {
  id: "mite",
  name: "mite",
  hosts: ["mite.de", "mite.yo.lk"],
  page: null,
  kinds: [
    secret("mite-api-key", "mite API key", "read and change your hours", named(["mite_api", "mite_key", "mite.de", "x-miteapikey", "mite.yo.lk"], chars(classes.hex, 14, 18)), "https://mite.de/en/api/"),
  ],
};
