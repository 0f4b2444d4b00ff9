import { classes, prefixed } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

/** Its host is that of the API: in an issue, a token is given away to everybody who reads it. */
export const linear: Provider = {
  id: "linear",
  name: "Linear",
  hosts: ["api.linear.app"],
  page: "https://linear.app/settings/account/security",
  kinds: [
    {
      id: "linear-api-key", name: "Linear API key", reach: "read and change your issues", nature: "secret",
      ...prefixed("lin_api_", classes.alphanumeric, 40),
      source: ["https://linear.app/developers/graphql#personal-api-keys"],
    },
    {
      id: "linear-oauth", name: "Linear OAuth token", reach: "act for the person who signed in", nature: "secret",
      ...prefixed("lin_oauth_", classes.hex, 64),
      source: ["https://linear.app/developers/oauth-2-0-authentication"],
    },
  ],
};
