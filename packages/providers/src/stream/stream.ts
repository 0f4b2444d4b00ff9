import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const stream: Provider = {
  id: "stream",
  name: "Stream",
  hosts: ["getstream.io"],
  page: "https://dashboard.getstream.io",
  kinds: [
    secret("stream-api-secret", "Stream API secret", "be any user of every chat and feed", named(["get_stream", "stream_api", "stream_secret", "stream_app"], chars(classes.lowerAlphanumeric, 64)), "https://getstream.io/chat/docs/node/tokens_and_authentication/"),
  ],
};
