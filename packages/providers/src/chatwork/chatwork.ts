import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const chatwork: Provider = {
  id: "chatwork",
  name: "Chatwork",
  hosts: ["chatwork.com"],
  page: "https://www.chatwork.com/service/packages/chatwork/subpackages/api/token.php",
  kinds: [
    secret("chatwork-api-token", "Chatwork API token", "read and write messages as you", named(["chatwork"], chars(classes.lowerAlphanumeric, 32)), "https://developer.chatwork.com/docs/getting-started"),
  ],
};
