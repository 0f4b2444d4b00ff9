import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const clari: Provider = {
  id: "clari",
  name: "Clari",
  hosts: ["clari.com"],
  page: null,
  kinds: [
    secret("clari-api-key", "Clari API token", "read forecasts", named(["clari_api", "clari_token", "clari.com", "clari"], chars(classes.hex, 32, 64)), "https://developer.clari.com/"),
  ],
};
