import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const near = ["send_bird"];

export const sendbird: Provider = {
  id: "sendbird",
  name: "Sendbird",
  hosts: ["sendbird.com"],
  page: "https://dashboard.sendbird.com",
  kinds: [
    secret("sendbird-api-token", "Sendbird API token", "read and write every chat of the application", named(near, chars(classes.hex, 40)), "https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api"),
    secret("sendbird-organization-key", "Sendbird organization API key", "make and delete applications", named(near, chars(classes.hex, 24)), "https://sendbird.com/docs/chat/platform-api/v3/organization/organization-overview"),
  ],
};
