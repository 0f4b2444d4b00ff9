import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const keywordseverywhere: Provider = {
  id: "keywordseverywhere",
  name: "Keywords Everywhere",
  hosts: ["keywordseverywhere.com"],
  page: "https://keywordseverywhere.com/first-install-addon.html",
  kinds: [
    secret("keywordseverywhere-api-key", "Keywords Everywhere API key", "look up keywords at your cost", named(["keywords_everywhere", "keyword_everywhere"], chars(classes.hex, 20)), "https://api.keywordseverywhere.com/docs/"),
  ],
};
