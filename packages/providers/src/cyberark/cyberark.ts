import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const cyberark: Provider = {
  id: "cyberark",
  name: "CyberArk Conjur",
  hosts: ["cyberark.com", "conjur.org", "cyberark.cloud"],
  page: null,
  kinds: [
    secret("cyberark-api-key", "CyberArk Conjur API key", "read the secrets its role may", named(["conjur_authn", "conjur", "cyberark"], chars(classes.lowerAlphanumeric, 44, 64)), "https://docs.cyberark.com/conjur-open-source/latest/en/content/developer/conjur_api_authenticate.htm"),
  ],
};
