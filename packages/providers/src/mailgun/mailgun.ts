import { hex, shortened } from "../draw.ts";
import { classes, prefixed } from "../fixed-form.ts";
import type { Draw, Provider } from "../provider.ts";

const token = (draw: Draw): string => `${draw.of(hex, 32)}-${draw.of(hex, 8)}-${draw.of(hex, 8)}`;

export const mailgun: Provider = {
  id: "mailgun",
  name: "Mailgun",
  hosts: ["mailgun.com", "mailgun.net"],
  page: "https://app.mailgun.com/settings/api_security",
  kinds: [
    {
      id: "mailgun-api-key", name: "Mailgun API key (old form)", reach: "send mail as your domains", nature: "secret",
      ...prefixed("key-", classes.hex, 32),
      // In a path it is a part of a file's name.
      boundary: "A-Za-z0-9_/-",
      source: ["https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/rbac-mgmt"],
    },
    {
      id: "mailgun-key", name: "Mailgun key", reach: "send mail as your domains", nature: "secret",
      anchors: null, near: ["mailgun"],
      pattern: /[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}/y,
      boundary: "A-Za-z0-9_-",
      source: ["https://documentation.mailgun.com/docs/mailgun/api-reference/authentication"],
      examples: (draw) => ({ hits: [token(draw)], misses: ["mailgun="], twins: [shortened(token(draw)), `${token(draw)}0`, token(draw).slice(1)] }),
    },
  ],
};
