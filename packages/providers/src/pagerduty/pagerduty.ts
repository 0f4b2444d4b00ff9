import { chars, classes, named, parts, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer.pagerduty.com/docs/app-oauth-token";
const keyCharacters = { inClass: "A-Za-z0-9_+-", drawn: `${classes.alphanumeric.drawn}_+-` };

export const pagerduty: Provider = {
  id: "pagerduty",
  name: "PagerDuty",
  hosts: ["pagerduty.com"],
  page: "https://app.pagerduty.com/api_keys",
  kinds: [
    secret("pagerduty-api-key", "PagerDuty REST API key", "change schedules and close incidents", named(["pager_duty"], chars(keyCharacters, 20)), "https://support.pagerduty.com/main/docs/api-access-keys"),
    secret("pagerduty-integration-key", "PagerDuty integration key", "raise and resolve alerts of a service", named(["pager_duty", "routing_key", "integration_key"], chars(classes.lowerAlphanumeric, 32)), "https://developer.pagerduty.com/docs/events-api-v2-overview"),
    secret("pagerduty-integration-address", "PagerDuty integration address", "raise and resolve alerts of a service", parts("https://events.pagerduty.com/integration/", chars(classes.lowerAlphanumeric, 32), "/enqueue"), "https://support.pagerduty.com/main/docs/services-and-integrations"),
    secret("pagerduty-oauth-us", "PagerDuty OAuth token", "do what its scopes allow", prefixed("pdus+", classes.base64Url, 40, 120), docs),
    secret("pagerduty-oauth-eu", "PagerDuty OAuth token (EU)", "do what its scopes allow", prefixed("pdeu+", classes.base64Url, 40, 120), docs),
  ],
};
