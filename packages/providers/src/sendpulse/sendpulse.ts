import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const sendpulse: Provider = {
  id: "sendpulse",
  name: "SendPulse",
  hosts: ["sendpulse.com"],
  page: "https://login.sendpulse.com/settings/#api",
  kinds: [
    secret("sendpulse-key", "SendPulse client ID or secret", "send mail and messages in your name", named(["send_pulse"], chars(classes.hex, 32)), "https://sendpulse.com/integrations/api"),
  ],
};
