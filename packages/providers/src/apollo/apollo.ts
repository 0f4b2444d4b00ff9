import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const apollo: Provider = {
  id: "apollo",
  name: "Apollo.io",
  hosts: ["apollo.io"],
  page: "https://app.apollo.io/#/settings/integrations/api",
  kinds: [
    secret("apollo-api-key", "Apollo.io API key", "read people's data at your credits and change contacts", named(["apollo_io", "api.apollo.io", "apollo_api", "apollo_key", "apollo_token", "apollo_secret"], chars(classes.base64Url, 22)), "https://docs.apollo.io/reference/authentication"),
  ],
};
