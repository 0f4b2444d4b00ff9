import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const mozilla: Provider = {
  id: "mozilla",
  name: "Mozilla Add-ons",
  hosts: ["mozilla.org"],
  page: "https://addons.mozilla.org/developers/addon/api/key/",
  kinds: [
    secret("mozilla-secret", "Mozilla Add-ons API secret", "publish add-ons as you", named(["mozilla", "amo_jwt", "amo_secret", "amo_api", "web_ext", "firefox_secret", "firefox_api", "api-secret", "jwt_secret", "firefox"], chars(classes.hex, 64)), "https://mozilla.github.io/addons-server/topics/api/auth.html"),
  ],
};
