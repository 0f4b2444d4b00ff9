import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const trakt: Provider = {
  id: "trakt",
  name: "Trakt",
  hosts: ["trakt.tv"],
  page: "https://trakt.tv/oauth/applications",
  kinds: [
    secret("trakt-client-secret", "Trakt client ID, secret or access token", "act as your application, or read and change what its user watched", named(["trakt"], chars(classes.hex, 64)), "https://trakt.docs.apiary.io/#introduction/create-an-app"),
  ],
};
