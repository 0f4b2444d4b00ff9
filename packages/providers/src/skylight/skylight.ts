import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const skylight: Provider = {
  id: "skylight",
  name: "Skylight",
  hosts: ["skylight.io"],
  page: "https://www.skylight.io/app/settings",
  kinds: [
    secret("skylight-auth-token", "Skylight authentication token", "send measurements of an application", named(["skylight_auth", "skylight_token", "skylight.io", "skylight"], chars(classes.base64Url, 43)), "https://www.skylight.io/support/getting-started"),
  ],
};
