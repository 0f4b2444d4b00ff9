import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const discourse: Provider = {
  id: "discourse",
  name: "Discourse",
  hosts: [],
  page: null,
  kinds: [
    secret("discourse-api-key", "Discourse API key", "post, and administer the forum", named(["discourse"], chars(classes.hex, 64)), "https://docs.discourse.org"),
  ],
};
