import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const clickatell: Provider = {
  id: "clickatell",
  name: "Clickatell",
  hosts: ["clickatell.com"],
  page: "https://portal.clickatell.com",
  kinds: [
    secret("clickatell-api-key", "Clickatell API key", "send messages at your cost", named(["clickatell"], chars(classes.base64Url, 22), "=="), "https://docs.clickatell.com/channels/sms-channels/sms-api-reference/"),
  ],
};
