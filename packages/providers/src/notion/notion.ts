import { classes, prefixed } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const integrations = "https://developers.notion.com/docs/authorization";

/** Its hosts are those of the API: on a page, a token is given away to everybody who reads it. */
export const notion: Provider = {
  id: "notion",
  name: "Notion",
  hosts: ["api.notion.com", "developers.notion.com"],
  page: "https://www.notion.so/profile/integrations",
  kinds: [
    {
      id: "notion-integration", name: "Notion integration secret", reach: "read and change the pages shared with it", nature: "secret",
      // The prefix is documented, the length is not.
      ...prefixed("ntn_", classes.alphanumeric, 40, 60),
      source: [integrations],
    },
    {
      id: "notion-integration-older", name: "Notion integration secret (older)", reach: "read and change the pages shared with it", nature: "secret",
      ...prefixed("secret_", classes.alphanumeric, 43),
      source: [integrations],
    },
  ],
};
