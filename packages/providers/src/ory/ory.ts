import { chars, classes, parts, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.ory.sh/docs/concepts/personal-access-token";

export const ory: Provider = {
  id: "ory",
  name: "Ory",
  hosts: ["ory.sh", "projects.oryapis.com"],
  page: "https://console.ory.sh",
  kinds: [
    secret("ory-personal-token", "Ory API key", "read and change everybody in the project", prefixed("ory_pat_", classes.alphanumeric, 32), docs),
    secret("ory-project-key", "Ory project API key", "read and change everybody in the project", prefixed("ory_apikey_", classes.base64Url, 30, 50), docs),
    secret("ory-workspace-key", "Ory workspace API key", "read and change every project of a workspace", prefixed("ory_wak_", classes.base64Url, 30, 50), docs),
    secret("ory-session-token", "Ory session token", "act as its user", prefixed("ory_st_", classes.alphanumeric, 32), "https://www.ory.sh/docs/kratos/session-management/overview"),
    secret("ory-access-token", "Ory OAuth access token", "act as its user or application", parts("ory_at_", chars(classes.base64Url, 43), ".", chars(classes.base64Url, 43)), "https://www.ory.sh/docs/oauth2-oidc/overview"),
    secret("ory-refresh-token", "Ory OAuth refresh token", "get new access tokens", parts("ory_rt_", chars(classes.base64Url, 43), ".", chars(classes.base64Url, 43)), "https://www.ory.sh/docs/oauth2-oidc/overview"),
    secret("ory-authorize-code", "Ory OAuth code", "get the tokens of a user", parts("ory_ac_", chars(classes.base64Url, 43), ".", chars(classes.base64Url, 43)), "https://www.ory.sh/docs/oauth2-oidc/overview"),
    secret("ory-logout-token", "Ory logout token", "end a session", prefixed("ory_lo_", classes.alphanumeric, 32), "https://www.ory.sh/docs/kratos/session-management/overview"),
  ],
};
