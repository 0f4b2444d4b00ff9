import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const chatfuel: Provider = {
  id: "chatfuel",
  name: "Chatfuel",
  hosts: ["chatfuel.com"],
  page: "https://dashboard.chatfuel.com",
  kinds: [
    secret("chatfuel-token", "Chatfuel broadcast token", "send messages as the bot", named(["chatfuel", "chatfule"], chars(classes.alphanumeric, 128)), "https://docs.chatfuel.com/en/articles/790461-broadcasting-api"),
  ],
};
