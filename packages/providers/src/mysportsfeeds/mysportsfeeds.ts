import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.mysportsfeeds.com/data-feeds/api-docs/";
const near = ["my_sports_feeds", "msf_api"];

export const mysportsfeeds: Provider = {
  id: "mysportsfeeds",
  name: "MySportsFeeds",
  hosts: ["mysportsfeeds.com"],
  page: "https://www.mysportsfeeds.com",
  kinds: [
    secret("mysportsfeeds-api-key", "MySportsFeeds API key", "read results within your quota", named(near, ...uuid), docs),
    secret("mysportsfeeds-api-key-older", "MySportsFeeds API key (other form)", "read results within your quota", named(near, chars(classes.hex, 8), "-", chars(classes.hex, 4), "-", chars(classes.hex, 4), "-", chars(classes.hex, 4), "-", chars(classes.hex, 6)), docs),
  ],
};
