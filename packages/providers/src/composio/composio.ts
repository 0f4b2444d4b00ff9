import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.composio.dev/docs/authenticating-users";

export const composio: Provider = {
  id: "composio",
  name: "Composio",
  hosts: ["composio.dev"],
  page: "https://platform.composio.dev",
  kinds: [
    secret("composio-api-key", "Composio API key", "call tools as your users", prefixed("ak_", classes.base64Url, 20), docs),
    secret("composio-api-key-old", "Composio API key (old form)", "call tools as your users", named(["composio"], chars(classes.lowerAlphanumeric, 20, 22)), docs),
    secret("composio-user-key", "Composio user API key", "change your projects", prefixed("uak_", classes.base64Url, 20), docs),
  ],
};
