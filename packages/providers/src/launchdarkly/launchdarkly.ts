import { parts, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const launchdarkly: Provider = {
  id: "launchdarkly",
  name: "LaunchDarkly",
  hosts: ["launchdarkly.com"],
  page: "https://app.launchdarkly.com/settings/authorization",
  kinds: [
    secret("launchdarkly-access-token", "LaunchDarkly API access token", "change flags of every environment it may", parts("api-", ...uuid), "https://launchdarkly.com/docs/home/account/api"),
    secret("launchdarkly-sdk-key", "LaunchDarkly SDK key", "read the flags of an environment", parts("sdk-", ...uuid), "https://launchdarkly.com/docs/sdk/concepts/client-side-server-side"),
    secret("launchdarkly-mobile-key", "LaunchDarkly mobile key", "read the flags that apps may see", parts("mob-", ...uuid), "https://launchdarkly.com/docs/sdk/concepts/client-side-server-side", { nature: "publishable" }),
    secret("launchdarkly-relay-key", "LaunchDarkly Relay Proxy key", "read the flags of its environments", parts("rel-", ...uuid), "https://launchdarkly.com/docs/sdk/relay-proxy/automatic-configuration"),
  ],
};
