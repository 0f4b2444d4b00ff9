import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const fullstory: Provider = {
  id: "fullstory",
  name: "FullStory",
  hosts: ["fullstory.com"],
  page: null,
  kinds: [
    secret("fullstory-api-key", "FullStory API key", "read what people did on your pages", named(["full_story"], chars(classes.base64, 40, 120)), "https://developer.fullstory.com/server/authentication/"),
    secret("fullstory-org-key", "FullStory API key (newer form)", "read what people did on your pages", prefixed("na1.", classes.base64, 40, 180), "https://developer.fullstory.com/server/authentication/"),
  ],
};
