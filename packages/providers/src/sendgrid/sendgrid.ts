import { base64Url, shortened } from "../draw.ts";
import type { Draw, Provider } from "../provider.ts";

const key = (draw: Draw): string => `SG.${draw.of(base64Url, 22)}.${draw.of(base64Url, 43)}`;

export const sendgrid: Provider = {
  id: "sendgrid",
  name: "SendGrid",
  hosts: ["sendgrid.com"],
  page: "https://app.sendgrid.com/settings/api_keys",
  kinds: [
    {
      id: "sendgrid-api-key", name: "SendGrid API key", reach: "send mail in your name", nature: "secret",
      anchors: ["SG."],
      pattern: /SG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}/y,
      boundary: "A-Za-z0-9_-",
      source: ["https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys"],
      examples: (draw) => ({ hits: [key(draw)], misses: ["SG. and other places", "SG.XXX"], twins: [shortened(key(draw)), `${key(draw)}A`, key(draw).replaceAll(".", "-")] }),
    },
  ],
};
