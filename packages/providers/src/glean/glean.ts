import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const glean: Provider = {
  id: "glean",
  name: "Glean",
  hosts: ["glean.com"],
  page: null,
  kinds: [
    secret("glean-api-token", "Glean API token", "search what the company knows", named(["glean_api", "glean_token", "glean"], chars(classes.base64, 43), "="), "https://developers.glean.com/api-info/client/authentication/overview"),
  ],
};
