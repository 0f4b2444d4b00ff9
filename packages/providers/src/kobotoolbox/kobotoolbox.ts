import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const kobotoolbox: Provider = {
  id: "kobotoolbox",
  name: "KoboToolbox",
  hosts: ["kobotoolbox.org"],
  page: "https://kf.kobotoolbox.org/#/account/security",
  kinds: [
    secret("kobotoolbox-api-key", "KoboToolbox API key", "read and change your surveys and what was answered", named(["kobo_toolbox", "kobo_token", "kobo_api", "kobo_key", "kobo"], chars(classes.hex, 40)), "https://support.kobotoolbox.org/api.html"),
  ],
};
