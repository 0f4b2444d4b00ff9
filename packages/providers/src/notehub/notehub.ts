import { chars, classes, named, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://dev.blues.io/api-reference/notehub-api/api-introduction/";

export const notehub: Provider = {
  id: "notehub",
  name: "Blues Notehub",
  hosts: ["notehub.io", "api.notefile.net", "blues.com"],
  page: "https://notehub.io/account-settings",
  kinds: [
    secret("notehub-access-token", "Blues Notehub personal access token", "read and change your devices", parts("api_key_", chars(classes.base64, 40, 70), "="), docs),
    secret("notehub-client-secret", "Blues Notehub client secret", "read and change a project's devices", named(["notehub"], chars(classes.hex, 64)), docs),
  ],
};
