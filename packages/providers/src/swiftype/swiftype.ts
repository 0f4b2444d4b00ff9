import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.elastic.co/guide/en/app-search/current/authentication.html";

export const swiftype: Provider = {
  id: "swiftype",
  name: "Swiftype",
  hosts: ["swiftype.com"],
  page: "https://app.swiftype.com/settings/account",
  kinds: [
    secret("swiftype-api-key", "Swiftype API key", "read and change what your search finds", named(["swiftype"], chars(classes.base64Url, 20)), "https://swiftype.com/documentation/site-search/overview"),
    secret("swiftype-private-key", "Swiftype App Search private key", "read and change what your search finds", prefixed("private-", classes.lowerAlphanumeric, 24), docs),
    secret("swiftype-search-key", "Swiftype App Search search key", "search", prefixed("search-", classes.lowerAlphanumeric, 24), docs, { nature: "publishable" }),
  ],
};
