import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const sanity: Provider = {
  id: "sanity",
  name: "Sanity",
  hosts: ["sanity.io"],
  page: "https://www.sanity.io/manage",
  kinds: [
    secret("sanity-token", "Sanity token", "read and change your content", named(["sanity_token", "sanity_auth", "sanity_api", "sanity_read", "sanity_write", "sanity.io", "sanity"], "sk", chars(classes.alphanumeric, 80, 200)), "https://www.sanity.io/docs/content-lake/http-auth"),
  ],
};
