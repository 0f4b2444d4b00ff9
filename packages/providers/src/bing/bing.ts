import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const near = ["bing_search", "bing_api", "bing_subscription", "bing_key", "bing_maps", "bing"];

export const bing: Provider = {
  id: "bing",
  name: "Bing Search",
  hosts: ["bing.microsoft.com", "api.cognitive.microsoft.com"],
  page: null,
  kinds: [
    secret("bing-key", "Bing Search subscription key", "use up your quota", named(near, chars(classes.hex, 32)), "https://learn.microsoft.com/en-us/bing/search-apis/bing-web-search/overview"),
    secret("bing-maps-key", "Bing Search Maps key", "use up your quota", named(near, "A", chars(classes.base64Url, 63)), "https://learn.microsoft.com/en-us/bingmaps/getting-started/bing-maps-dev-center-help/getting-a-bing-maps-key"),
  ],
};
