import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer.okta.com/docs/guides/create-an-api-token/main/";

export const okta: Provider = {
  id: "okta",
  name: "Okta",
  hosts: ["okta.com"],
  page: "https://help.okta.com/oie/en-us/content/topics/security/api.htm",
  kinds: [
    secret("okta-api-token", "Okta API token", "do all that its maker may", named(["okta_api", "okta_token", "okta_key", "ssws"], "00", chars(classes.base64Url, 40)), docs),
    secret("okta-client-secret", "Okta client secret", "act as your application", named(["okta_client_secret", "okta_client", "okta_oauth"], chars(classes.base64Url, 64)), docs),
    secret("okta-client-secret-short", "Okta client secret (short)", "act as your application", named(["okta_client_secret", "okta_client", "okta_oauth"], chars(classes.base64Url, 40)), docs),
  ],
};
