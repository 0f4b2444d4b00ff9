import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const prowlarr: Provider = {
  id: "prowlarr",
  name: "Prowlarr",
  hosts: ["prowlarr.com"],
  page: null,
  kinds: [
    secret("prowlarr-api-key", "Prowlarr API key", "use and change your indexers", named(["prowlarr"], chars(classes.hex, 32)), "https://prowlarr.com/docs/api/"),
  ],
};
