import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const replyio: Provider = {
  id: "replyio",
  name: "Reply.io",
  hosts: ["reply.io"],
  page: "https://run.reply.io/Home/SettingsV2#/settings/api-key",
  kinds: [
    secret("replyio-api-key", "Reply.io API key", "read contacts and write to them", named(["reply_io", "reply.io"], chars(classes.base64Url, 22, 24)), "https://apidocs.reply.io/"),
  ],
};
