import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const giphy: Provider = {
  id: "giphy",
  name: "GIPHY",
  hosts: ["giphy.com"],
  page: "https://developers.giphy.com/dashboard/",
  kinds: [
    secret("giphy-api-key", "GIPHY API key", "use up your quota", named(["giphy"], chars(classes.alphanumeric, 32)), "https://developers.giphy.com/docs/api/#quick-start-guide"),
  ],
};
