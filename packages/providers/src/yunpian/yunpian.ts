import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const yunpian: Provider = {
  id: "yunpian",
  name: "Yunpian",
  hosts: ["yunpian.com"],
  page: "https://www.yunpian.com/console",
  kinds: [
    secret("yunpian-api-key", "Yunpian API key", "send messages at your cost", named(["yunpian"], chars(classes.hex, 32)), "https://www.yunpian.com/official/document/sms/en/introduction_brief"),
  ],
};
