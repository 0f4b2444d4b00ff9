import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const whatcms: Provider = {
  id: "whatcms",
  name: "WhatCMS",
  hosts: ["whatcms.org"],
  page: "https://whatcms.org/Api",
  kinds: [
    secret("whatcms-api-key", "WhatCMS API key", "look up sites at your cost", named(["what_cms"], chars(classes.lowerAlphanumeric, 58)), "https://whatcms.org/Documentation"),
  ],
};
