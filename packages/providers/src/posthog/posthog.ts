import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://posthog.com/docs/api";

export const posthog: Provider = {
  id: "posthog",
  name: "PostHog",
  hosts: ["posthog.com"],
  page: "https://us.posthog.com/settings/user-api-keys",
  kinds: [
    secret("posthog-personal-key", "PostHog personal API key", "read and change your analytics", prefixed("phx_", classes.alphanumeric, 40, 64), docs),
    secret("posthog-feature-flags-key", "PostHog feature flags secure key", "read every feature flag", prefixed("phs_", classes.alphanumeric, 40, 64), docs),
    secret("posthog-oauth-token", "PostHog OAuth access token", "do what its scopes allow for some hours", prefixed("pha_", classes.alphanumeric, 40, 64), docs),
    secret("posthog-refresh-token", "PostHog OAuth refresh token", "make new access tokens", prefixed("phr_", classes.alphanumeric, 40, 64), docs),
    secret("posthog-project-key", "PostHog project API key", "send events to a project", prefixed("phc_", classes.alphanumeric, 40, 64), docs, { nature: "publishable" }),
  ],
};
