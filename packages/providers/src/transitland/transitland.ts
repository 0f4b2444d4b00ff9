import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const transitland: Provider = {
  id: "transitland",
  name: "Transitland",
  hosts: ["transit.land", "interline.io"],
  page: "https://app.interline.io",
  kinds: [
    secret("transitland-api-key", "Transitland API key", "read traffic within your quota", named(["transit_land"], chars(classes.alphanumeric, 32)), "https://www.transit.land/documentation/rest-api/"),
  ],
};
