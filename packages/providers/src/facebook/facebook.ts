import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const facebook: Provider = {
  id: "facebook",
  name: "Facebook",
  hosts: ["facebook.com"],
  page: "https://developers.facebook.com/apps",
  kinds: [
    secret("facebook-access-token", "Facebook access token", "act as its user or page", prefixed("EAA", classes.alphanumeric, 80, 380), "https://developers.facebook.com/docs/facebook-login/guides/access-tokens"),
    secret("facebook-app-secret", "Facebook app secret", "act as the app", named(["facebook", "fb_secret", "fb_app", "fb_client", "meta_app"], chars(classes.hex, 32)), "https://developers.facebook.com/docs/facebook-login/security/#appsecret"),
    secret("facebook-app-token", "Facebook app access token", "act as the app", named(["facebook", "fb_token", "fb app", "meta_app"], chars(classes.digits, 14, 18), "|", chars(classes.base64Url, 27)), "https://developers.facebook.com/docs/facebook-login/guides/access-tokens#apptokens"),
  ],
};
