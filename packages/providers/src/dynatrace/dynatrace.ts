import { chars, classes, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const dynatrace: Provider = {
  id: "dynatrace",
  name: "Dynatrace",
  hosts: ["dynatrace.com"],
  page: null,
  kinds: [
    secret("dynatrace-access-token", "Dynatrace access token", "read and write monitoring", parts("dt0c01.", chars(classes.base32, 24), ".", chars(classes.base32, 64)), "https://docs.dynatrace.com/docs/dynatrace-api/basics/dynatrace-api-authentication"),
    secret("dynatrace-platform-token", "Dynatrace platform token", "act as you on the platform", parts("dt0s16.", chars(classes.base32, 8, 24), ".", chars(classes.base32, 64)), "https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/platform-tokens"),
    secret("dynatrace-oauth-secret", "Dynatrace OAuth client secret", "act as the client", parts("dt0s02.", chars(classes.base32, 8, 24), ".", chars(classes.base32, 64)), "https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/oauth-clients"),
    secret("dynatrace-identity-token", "Dynatrace token identifier with secret", "act as its scopes allow", parts("dt0s01.", chars(classes.base32, 8, 24), ".", chars(classes.base32, 64)), "https://docs.dynatrace.com/docs/dynatrace-api/basics/dynatrace-api-authentication"),
  ],
};
