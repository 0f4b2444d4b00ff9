import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const chatwoot: Provider = {
  id: "chatwoot",
  name: "Chatwoot",
  hosts: ["chatwoot.com"],
  page: "https://app.chatwoot.com/app/profile/settings",
  kinds: [
    secret("chatwoot-access-token", "Chatwoot access token", "read and answer conversations as you", named(["chatwoot"], chars(classes.alphanumeric, 24)), "https://developers.chatwoot.com/api-reference/introduction"),
  ],
};
