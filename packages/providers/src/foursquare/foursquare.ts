import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const foursquare: Provider = {
  id: "foursquare",
  name: "Foursquare",
  hosts: ["foursquare.com"],
  page: "https://foursquare.com/developers/orgs",
  kinds: [
    secret("foursquare-api-key", "Foursquare API key", "query places at your cost", prefixed("fsq3", classes.base64, 44), "https://docs.foursquare.com/developer/docs/manage-api-keys"),
    secret("foursquare-client-secret", "Foursquare client id or secret", "act as the application", named(["foursquare"], chars(classes.upperAlphanumeric, 48)), "https://docs.foursquare.com/developer/docs/manage-api-keys"),
  ],
};
