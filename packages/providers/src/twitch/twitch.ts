import { chars, classes, named, parts, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const twitch: Provider = {
  id: "twitch",
  name: "Twitch",
  hosts: ["twitch.tv"],
  page: "https://dev.twitch.tv/console/apps",
  kinds: [
    secret("twitch-client-secret", "Twitch client ID, secret or access token", "act as your application, or as its user", named(["twitch"], chars(classes.lowerAlphanumeric, 30)), "https://dev.twitch.tv/docs/authentication/"),
    secret("twitch-chat-token", "Twitch chat token", "write in chats as its user", prefixed("oauth:", classes.lowerAlphanumeric, 30), "https://dev.twitch.tv/docs/chat/irc/"),
    secret("twitch-stream-key", "Twitch stream key", "broadcast in your channel", parts("live_", chars(classes.digits, 8, 11), "_", chars(classes.alphanumeric, 30)), "https://help.twitch.tv/s/article/twitch-stream-key-faq", { verify: (value) => /^live_[0-9]{8,11}_/.test(value) }),
  ],
};
