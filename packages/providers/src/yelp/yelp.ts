import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const yelp: Provider = {
  id: "yelp",
  name: "Yelp",
  hosts: ["yelp.com"],
  page: "https://www.yelp.com/developers/v3/manage_app",
  kinds: [
    secret("yelp-api-key", "Yelp API key", "read places within your quota", named(["yelp"], chars(classes.base64Url, 128)), "https://docs.developer.yelp.com/docs/fusion-authentication"),
  ],
};
