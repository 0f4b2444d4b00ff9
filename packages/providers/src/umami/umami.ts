import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const umami: Provider = {
  id: "umami",
  name: "Umami",
  hosts: ["umami.is"],
  page: "https://cloud.umami.is/settings/api-keys",
  kinds: [
    secret("umami-api-key", "Umami API key", "read statistics of your pages", prefixed("api_", classes.alphanumeric, 32), "https://umami.is/docs/cloud/api-key"),
    secret("umami-app-secret", "Umami application secret", "sign sessions of any user of a server", named(["umami_app", "umami_hash", "umami"], chars(classes.alphanumeric, 32, 64)), "https://umami.is/docs/environment-variables"),
  ],
};
