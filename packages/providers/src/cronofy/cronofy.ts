import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.cronofy.com/developers/api/authorization/";

export const cronofy: Provider = {
  id: "cronofy",
  name: "Cronofy",
  hosts: ["cronofy.com"],
  page: "https://app.cronofy.com/oauth/applications",
  kinds: [
    secret("cronofy-client-secret", "Cronofy client secret", "act as your application", prefixed("CRN_", classes.base64Url, 40, 64), docs),
    secret("cronofy-client-id", "Cronofy client ID or token", "tells the application; with its secret, read calendars", named(["cronofy"], chars(classes.base64Url, 32)), docs),
  ],
};
