import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const gitea: Provider = {
  id: "gitea",
  name: "Gitea and Forgejo",
  hosts: ["gitea.com", "codeberg.org"],
  page: null,
  kinds: [
    secret("gitea-access-token", "Gitea and Forgejo access token", "read and change repositories", named(["gitea", "forgejo", "codeberg"], chars(classes.hex, 40)), "https://docs.gitea.com/development/api-usage"),
    secret("gitea-oauth-secret", "Gitea and Forgejo OAuth client secret", "act as the application", prefixed("gto_", classes.lowerAlphanumeric, 52), "https://docs.gitea.com/development/oauth2-provider"),
  ],
};
