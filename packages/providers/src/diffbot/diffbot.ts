import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const diffbot: Provider = {
  id: "diffbot",
  name: "Diffbot",
  hosts: ["diffbot.com"],
  page: "https://app.diffbot.com",
  kinds: [
    secret("diffbot-token", "Diffbot token", "crawl at your cost", named(["diffbot"], chars(classes.lowerAlphanumeric, 32)), "https://docs.diffbot.com/reference/authentication"),
  ],
};
