import { chars, classes, named, parts, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.snyk.io/developer-tools/snyk-api/authentication-for-api";

export const snyk: Provider = {
  id: "snyk",
  name: "Snyk",
  hosts: ["snyk.io"],
  page: "https://app.snyk.io/account",
  kinds: [
    secret("snyk-api-token", "Snyk API token", "read projects and their weaknesses as you", named(["snyk"], ...uuid), docs),
    secret("snyk-personal-token", "Snyk personal access token", "read projects and their weaknesses as you", parts("snyk_uat.", chars(classes.hex, 8), ".", chars(classes.base64Url, 40, 400), ".", chars(classes.base64Url, 40, 120)), docs),
    secret("snyk-service-token", "Snyk service account token", "read and change projects of an organization", parts("snyk_sat.", chars(classes.hex, 8), ".", chars(classes.base64Url, 40, 400), ".", chars(classes.base64Url, 40, 120)), docs),
  ],
};
