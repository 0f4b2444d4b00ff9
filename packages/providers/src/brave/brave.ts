import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const brave: Provider = {
  id: "brave",
  name: "Brave Search",
  hosts: ["brave.com"],
  page: "https://api-dashboard.search.brave.com/app/keys",
  kinds: [
    secret("brave-api-key", "Brave Search API key", "use up your quota", prefixed("BSA", classes.base64Url, 28), "https://api-dashboard.search.brave.com/app/documentation/web-search/get-started"),
  ],
};
