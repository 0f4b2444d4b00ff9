import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const jamf: Provider = {
  id: "jamf",
  name: "Jamf",
  hosts: ["jamf.com", "jamfcloud.com"],
  page: null,
  kinds: [
    secret("jamf-client-secret", "Jamf Pro client secret", "manage your organization's devices as its role may", named(["jamf_client", "jamf_secret", "jamf_pro", "jamf_api", "jamf"], chars(classes.base64Url, 64)), "https://developer.jamf.com/jamf-pro/docs/client-credentials"),
  ],
};
