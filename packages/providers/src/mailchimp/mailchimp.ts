import { digits, hex, shortened } from "../draw.ts";
import type { Draw, Provider } from "../provider.ts";

const token = (draw: Draw): string => `${draw.of(hex, 32)}-us${draw.of("123456789", 1)}${draw.of(digits, 1)}`;

export const mailchimp: Provider = {
  id: "mailchimp",
  name: "Mailchimp",
  hosts: ["mailchimp.com"],
  page: "https://admin.mailchimp.com/account/api/",
  kinds: [
    {
      id: "mailchimp-api-key", name: "Mailchimp API key", reach: "read your audience and write to it", nature: "secret",
      anchors: ["-us"], anchorAt: 32,
      pattern: /[0-9a-f]{32}-us[1-9][0-9]{0,1}/y,
      boundary: "A-Za-z0-9_-",
      source: ["https://mailchimp.com/developer/marketing/docs/fundamentals/#api-key-format"],
      examples: (draw) => ({ hits: [token(draw)], misses: ["made in the-us12"], twins: [token(draw).slice(1), `${token(draw)}0`, shortened(token(draw)).slice(0, 34)] }),
    },
  ],
};
