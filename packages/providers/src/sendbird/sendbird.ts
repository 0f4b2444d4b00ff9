import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const sendbird: Provider = {
  id: "sendbird",
  name: "Sendbird",
  hosts: ["sendbird.com"],
  page: "https://dashboard.sendbird.com",
  kinds: [
    secret("sendbird-api-token", "Sendbird API token", "read and write every chat of the application", named(["sendbird", "send_bird", "send-bird"], chars(classes.hex, 40)), "https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api"),
  ],
};
