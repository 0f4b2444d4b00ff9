import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer.zendesk.com/api-reference/introduction/security-and-auth/";
const near = ["zendesk", "zopim"];

export const zendesk: Provider = {
  id: "zendesk",
  name: "Zendesk",
  hosts: ["zendesk.com", "zopim.com"],
  page: null,
  kinds: [
    secret("zendesk-api-token", "Zendesk API token", "read and answer tickets as any agent", named(near, chars(classes.alphanumeric, 40)), docs),
    secret("zendesk-client-secret", "Zendesk OAuth client secret or access token", "act as your application, or as its user", named(near, chars(classes.hex, 64)), docs),
    secret("zendesk-chat-token", "Zendesk Chat access token", "read and answer chats as its user", named(near, chars(classes.alphanumeric, 64)), "https://developer.zendesk.com/documentation/live-chat/getting-started/auth/"),
  ],
};
