import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const loopmessage: Provider = {
  id: "loopmessage",
  name: "LoopMessage",
  hosts: ["loopmessage.com"],
  page: "https://dashboard.loopmessage.com",
  kinds: [
    secret("loopmessage-key", "LoopMessage key", "send messages as your sender", named(["loop_message", "loop-secret-key"], chars(classes.upperAlphanumeric, 7), "-", chars(classes.upperAlphanumeric, 7), "-", chars(classes.upperAlphanumeric, 7), "-", chars(classes.upperAlphanumeric, 7)), "https://docs.loopmessage.com/"),
  ],
};
