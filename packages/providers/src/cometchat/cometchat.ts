import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const cometchat: Provider = {
  id: "cometchat",
  name: "CometChat",
  hosts: ["cometchat.com", "cometchat.io"],
  page: "https://app.cometchat.com",
  kinds: [
    secret("cometchat-api-key", "CometChat REST API or auth key", "read and write messages as anybody", named(["comet_chat"], chars(classes.hex, 40)), "https://www.cometchat.com/docs/rest-api/chat-apis"),
  ],
};
