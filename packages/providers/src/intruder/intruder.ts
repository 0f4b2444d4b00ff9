import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const intruder: Provider = {
  id: "intruder",
  name: "Intruder",
  hosts: ["intruder.io"],
  page: "https://portal.intruder.io/settings/api-access-tokens",
  kinds: [
    secret("intruder-access-token", "Intruder access token", "read your weaknesses and start scans", named(["intruder_api", "intruder_token", "intruder_access", "intruder.io"], chars(classes.base64Url, 20, 64)), "https://dev.api.intruder.io/docs/introduction"),
  ],
};
