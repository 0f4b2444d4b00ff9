import { chars, classes, named, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://learn.microsoft.com/en-us/linkedin/shared/authentication/authorization-code-flow";

export const linkedin: Provider = {
  id: "linkedin",
  name: "LinkedIn",
  hosts: ["linkedin.com"],
  page: "https://www.linkedin.com/developers/apps",
  kinds: [
    secret("linkedin-client-secret", "LinkedIn client secret", "act as your application", parts("WPL_AP1.", chars(classes.alphanumeric, 16), ".", chars(classes.base64, 6), "=="), docs),
    secret("linkedin-client-secret-other", "LinkedIn client secret (other form)", "act as your application", parts("WPL_AP0.", chars(classes.alphanumeric, 16), ".", chars(classes.base64, 4, 12), "=="), docs),
    secret("linkedin-client-secret-older", "LinkedIn client secret (older)", "act as your application", named(["linked_in"], chars(classes.alphanumeric, 16)), docs),
    secret("linkedin-access-token", "LinkedIn access token", "read and write as its user", named(["linked_in", "linkedin_access"], "AQ", chars(classes.base64Url, 120, 380)), docs),
    secret("linkedin-cookie", "LinkedIn session cookie", "use LinkedIn as you", named(["li_at", "linkedin_cookie", "linkedin_li_at", "linkedin_session"], "AQ", chars(classes.base64Url, 100, 300)), docs),
  ],
};
