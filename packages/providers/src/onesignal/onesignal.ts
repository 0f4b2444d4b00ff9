import { chars, classes, named, prefixed, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://documentation.onesignal.com/docs/en/keys-and-ids";

export const onesignal: Provider = {
  id: "onesignal",
  name: "OneSignal",
  hosts: ["onesignal.com"],
  page: "https://dashboard.onesignal.com",
  kinds: [
    secret("onesignal-app-key", "OneSignal app API key", "message your users", prefixed("os_v2_app_", classes.lowerAlphanumeric, 80, 120), docs),
    secret("onesignal-organization-key", "OneSignal organization API key", "make and change apps", prefixed("os_v2_org_", classes.lowerAlphanumeric, 80, 120), docs),
    secret("onesignal-rest-key", "OneSignal REST API key (older)", "message your users", named(["one_signal", "onesignal_rest", "onesignal_api", "onesignal_auth"], chars(classes.alphanumeric, 48)), docs),
    secret("onesignal-user-auth-key", "OneSignal user auth key (older)", "make and change apps", named(["one_signal", "onesignal_user", "onesignal_user_auth"], ...uuid), docs),
  ],
};
