import { alphanumeric, digits, shortened } from "../draw.ts";
import { classes, prefixed } from "../fixed-form.ts";
import type { Draw, Provider } from "../provider.ts";

const integrations = "https://developers.notion.com/docs/authorization";
const token = (draw: Draw): string => `ntn_${draw.of(digits, 11)}${draw.of(alphanumeric, 35)}`;

export const notion: Provider = {
  id: "notion",
  name: "Notion",
  hosts: ["notion.so", "notion.com"],
  page: "https://www.notion.so/profile/integrations",
  kinds: [
    {
      id: "notion-integration", name: "Notion integration secret", reach: "read and change the pages shared with it", nature: "secret",
      anchors: ["ntn_"],
      pattern: /ntn_[0-9]{11}[A-Za-z0-9]{35}/y,
      boundary: "A-Za-z0-9_-",
      source: [integrations],
      examples: (draw) => ({ hits: [token(draw)], misses: ["ntn_"], twins: [shortened(token(draw)), `${token(draw)}0`, token(draw).replace(/[0-9]{11}/, "1234567890x")] }),
    },
    {
      id: "notion-integration-older", name: "Notion integration secret (older)", reach: "read and change the pages shared with it", nature: "secret",
      ...prefixed("secret_", classes.alphanumeric, 43),
      source: [integrations],
    },
  ],
};
