import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const tumblr: Provider = {
  id: "tumblr",
  name: "Tumblr",
  hosts: ["tumblr.com"],
  page: "https://www.tumblr.com/oauth/apps",
  kinds: [
    secret("tumblr-consumer-key", "Tumblr consumer key or secret, or token", "act as your application, or post as its user", named(["tumblr"], chars(classes.alphanumeric, 50)), "https://www.tumblr.com/docs/en/api/v2#auth"),
  ],
};
