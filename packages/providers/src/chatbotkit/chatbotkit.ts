import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const chatbotkit: Provider = {
  id: "chatbotkit",
  name: "ChatBotKit",
  hosts: ["chatbotkit.com"],
  page: "https://chatbotkit.com/tokens",
  kinds: [
    secret("chatbotkit-token", "ChatBotKit secret token", "read and change bots at your cost", named(["chatbotkit"], "sk-", chars(classes.hex, 56, 64)), "https://chatbotkit.com/docs/api"),
  ],
};
