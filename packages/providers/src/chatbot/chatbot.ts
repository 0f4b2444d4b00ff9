import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const chatbot: Provider = {
  id: "chatbot",
  name: "ChatBot",
  hosts: ["chatbot.com"],
  page: "https://app.chatbot.com",
  kinds: [
    secret("chatbot-token", "ChatBot developer access token", "read and change bots", named(["chatbot_api", "chatbot_token", "chatbot.com", "chatbot"], chars(classes.base64Url, 32)), "https://www.chatbot.com/docs/"),
  ],
};
