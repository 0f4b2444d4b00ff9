import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const opensea: Provider = {
  id: "opensea",
  name: "OpenSea",
  hosts: ["opensea.io"],
  page: "https://opensea.io/settings/developer",
  kinds: [
    secret("opensea-api-key", "OpenSea API key", "read and list tokens within your quota", named(["open_sea"], chars(classes.hex, 32)), "https://docs.opensea.io/reference/api-keys"),
  ],
};
