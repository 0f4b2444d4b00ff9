import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const mixpanel: Provider = {
  id: "mixpanel",
  name: "Mixpanel",
  hosts: ["mixpanel.com"],
  page: "https://mixpanel.com/settings/project",
  kinds: [
    secret("mixpanel-api-secret", "Mixpanel API secret", "read what your users did", named(["mixpanel_secret", "mixpanel_api_secret", "mixpanel_api_key", "mixpanel"], chars(classes.hex, 32)), "https://developer.mixpanel.com/reference/project-secret"),
    secret("mixpanel-service-account-secret", "Mixpanel service account secret", "read and change what its role allows", named(["mixpanel_service", "mixpanel_secret", "mixpanel_account", "mixpanel_password", "mixpanel"], chars(classes.alphanumeric, 32)), "https://developer.mixpanel.com/reference/service-accounts"),
    secret("mixpanel-project-token", "Mixpanel project token", "send events, as every page does", named(["mixpanel_token", "mixpanel_project_token", "mixpanel_project", "mixpanel.init"], chars(classes.hex, 32)), "https://developer.mixpanel.com/reference/project-token", { nature: "publishable" }),
  ],
};
