import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const tinyurl: Provider = {
  id: "tinyurl",
  name: "TinyURL",
  hosts: ["tinyurl.com"],
  page: "https://tinyurl.com/app/settings/api",
  kinds: [
    secret("tinyurl-api-token", "TinyURL API token", "make and change short links", named(["tiny_url"], chars(classes.alphanumeric, 60)), "https://tinyurl.com/app/dev"),
  ],
};
