import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login";

export const instagram: Provider = {
  id: "instagram",
  name: "Instagram",
  hosts: ["instagram.com"],
  page: "https://developers.facebook.com/apps/",
  kinds: [
    secret("instagram-access-token", "Instagram access token", "read and publish what its user allowed", prefixed("IGAA", classes.alphanumeric, 100, 300), docs),
    secret("instagram-access-token-basic", "Instagram Basic Display token", "read its user's media", prefixed("IGQV", classes.alphanumeric, 80, 300), docs),
    secret("instagram-access-token-basic-newer", "Instagram Basic Display token (newer)", "read its user's media", prefixed("IGQW", classes.alphanumeric, 80, 300), docs),
    secret("instagram-app-secret", "Instagram app secret", "act as your application", named(["instagram_app", "instagram_secret", "instagram_client", "instagram", "ig_client", "ig_app"], chars(classes.hex, 32)), docs),
  ],
};
