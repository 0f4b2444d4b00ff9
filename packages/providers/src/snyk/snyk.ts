import { chars, classes, named, parts, prefixed, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.snyk.io/developer-tools/snyk-api/authentication-for-api";
const tokenCharacters = { inClass: "A-Za-z0-9._-", drawn: classes.base64Url.drawn };

export const snyk: Provider = {
  id: "snyk",
  name: "Snyk",
  hosts: ["snyk.io"],
  page: "https://app.snyk.io/account",
  kinds: [
    secret("snyk-api-token", "Snyk API token", "read projects and their weaknesses as you", named(["snyk"], ...uuid), docs),
    secret("snyk-personal-token", "Snyk personal access token", "read projects and their weaknesses as you", prefixed("snyk_uat.", tokenCharacters, 40, 400), "https://docs.snyk.io/snyk-api/authentication-for-api/personal-access-tokens-pats"),
    secret("snyk-service-token", "Snyk service account token", "read and change projects of an organization", prefixed("snyk_sat.", tokenCharacters, 40, 400), docs),
    secret("snyk-refresh-token", "Snyk app refresh token", "make new access tokens", parts("snyk_rt_", chars(classes.base64Url, 43), "_", chars(classes.base64Url, 43), "_v1"), "https://updates.snyk.io"),
    secret("snyk-client-secret", "Snyk app client secret", "act as your app", parts("snyk_cs_", chars(classes.base64Url, 43), "_v1"), "https://updates.snyk.io"),
  ],
};
