import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const ultramsg: Provider = {
  id: "ultramsg",
  name: "UltraMsg",
  hosts: ["ultramsg.com"],
  page: "https://user.ultramsg.com",
  kinds: [
    secret("ultramsg-token", "UltraMsg token", "send WhatsApp messages as you", named(["ultra_msg"], chars(classes.lowerAlphanumeric, 16)), "https://docs.ultramsg.com/"),
  ],
};
