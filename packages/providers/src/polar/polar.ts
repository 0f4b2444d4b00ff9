import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://polar.sh/docs/integrate/authentication";

export const polar: Provider = {
  id: "polar",
  name: "Polar",
  hosts: ["polar.sh"],
  page: "https://polar.sh/settings",
  kinds: [
    secret("polar-organization-token", "Polar organization access token", "read customers and change what you sell", prefixed("polar_oat_", classes.base64Url, 24, 80), docs),
    secret("polar-personal-token", "Polar personal access token", "act as you in every organization", prefixed("polar_pat_", classes.base64Url, 24, 80), docs),
    secret("polar-oauth-token", "Polar OAuth token", "do what its scopes allow for some hours", prefixed("polar_at_", classes.base64Url, 24, 80), docs),
    secret("polar-refresh-token", "Polar OAuth refresh token", "make new tokens", prefixed("polar_rt_", classes.base64Url, 24, 80), docs),
    secret("polar-client-secret", "Polar OAuth client secret", "act as your application", prefixed("polar_cs_", classes.base64Url, 24, 80), docs),
    secret("polar-customer-session", "Polar customer session token", "be one customer for an hour", prefixed("polar_cst_", classes.base64Url, 24, 80), docs),
    secret("polar-webhook-secret", "Polar webhook secret", "forge events that your server believes", prefixed("polar_whs_", classes.base64Url, 24, 80), docs),
  ],
};
