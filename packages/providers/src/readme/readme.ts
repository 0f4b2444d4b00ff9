import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.readme.com/main/reference/intro/authentication";

export const readme: Provider = {
  id: "readme",
  name: "ReadMe",
  hosts: ["readme.com", "readme.io"],
  page: "https://dash.readme.com",
  kinds: [
    secret("readme-api-key", "ReadMe API key", "read and change your documentation", prefixed("rdme_", classes.lowerAlphanumeric, 60, 80), docs),
    secret("readme-legacy-key", "ReadMe legacy API key", "read and change your documentation", named(["readme_api", "readme_key", "readme_io", "readme.com"], chars(classes.alphanumeric, 32)), docs),
  ],
};
