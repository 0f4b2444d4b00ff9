import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const mention: Provider = {
  id: "mention",
  name: "Mention",
  hosts: ["mention.com", "api.mention.net"],
  page: "https://app.mention.com",
  kinds: [
    secret("mention-access-token", "Mention access token", "read what is said of you", named(["mention_api", "mention_access", "mention_token", "mention.com", "mention.net", "mention_client"], chars(classes.base64Url, 60, 90)), "https://dev.mention.com/current/"),
  ],
};
