import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const flickr: Provider = {
  id: "flickr",
  name: "Flickr",
  hosts: ["flickr.com"],
  page: "https://www.flickr.com/services/apps/by/me",
  kinds: [
    secret("flickr-api-key", "Flickr API key", "use the API in your name", named(["flickr"], chars(classes.hex, 32)), "https://www.flickr.com/services/api/misc.api_keys.html"),
    secret("flickr-api-secret", "Flickr API secret", "act as the application", named(["flickr"], chars(classes.hex, 16)), "https://www.flickr.com/services/api/auth.oauth.html"),
  ],
};
