import { hex, shortened } from "../draw.ts";
import type { Provider } from "../provider.ts";

export const twilio: Provider = {
  id: "twilio",
  name: "Twilio",
  hosts: ["twilio.com"],
  page: "https://console.twilio.com/us1/account/keys-credentials/api-keys",
  kinds: [
    {
      id: "twilio-auth-token", name: "Twilio auth token", reach: "call and write at the account's cost, and read what was written", nature: "secret",
      // 32 hex digits are many things, so it is one only near its name.
      anchors: null, near: ["twilio"],
      pattern: /[0-9a-f]{32}/y,
      boundary: "A-Za-z0-9_-",
      source: ["https://www.twilio.com/docs/iam/api/authtoken"],
      examples: (draw) => ({ hits: [draw.of(hex, 32)], misses: ["twilio auth token"], twins: [shortened(draw.of(hex, 32)), draw.of(hex, 33)] }),
    },
  ],
};
