import { classes, named, prefixed, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.chatbase.co/docs/developer-guides/overview";

export const chatbase: Provider = {
  id: "chatbase",
  name: "Chatbase",
  hosts: ["chatbase.co"],
  page: "https://www.chatbase.co/dashboard",
  kinds: [
    secret("chatbase-api-key", "Chatbase API key", "read and change chat bots at your credits", named(["chatbase"], ...uuid), docs),
    secret("chatbase-api-key-new", "Chatbase API key (new form)", "read and change chat bots at your credits", prefixed("cbk_", classes.alphanumeric, 40, 64), docs),
  ],
};
