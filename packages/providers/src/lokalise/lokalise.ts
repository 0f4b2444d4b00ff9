import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const lokalise: Provider = {
  id: "lokalise",
  name: "Lokalise",
  hosts: ["lokalise.com"],
  page: "https://app.lokalise.com/profile#apitokens",
  kinds: [
    secret("lokalise-api-token", "Lokalise API token", "read and change your translations", named(["lokalise"], chars(classes.hex, 40)), "https://developers.lokalise.com/reference/api-authentication"),
  ],
};
