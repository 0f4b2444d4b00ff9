import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/";

export const pinterest: Provider = {
  id: "pinterest",
  name: "Pinterest",
  hosts: ["pinterest.com"],
  page: "https://developers.pinterest.com/apps/",
  kinds: [
    secret("pinterest-access-token", "Pinterest access token", "read and change boards and ads", prefixed("pina_", classes.alphanumeric, 40, 200), docs),
    secret("pinterest-refresh-token", "Pinterest refresh token", "make new access tokens", prefixed("pinr.", classes.base64Url, 40, 600), docs),
    secret("pinterest-app-secret", "Pinterest app secret", "act as your application", named(["pinterest"], chars(classes.hex, 40)), docs),
  ],
};
