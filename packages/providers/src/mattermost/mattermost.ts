import { digits, lower } from "../draw.ts";
import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Draw, Provider } from "../provider.ts";

const hook = (draw: Draw): string => `/hooks/${draw.of(`${lower}${digits}`, 26)}`;

export const mattermost: Provider = {
  id: "mattermost",
  name: "Mattermost",
  hosts: ["mattermost.com", "mattermost.cloud"],
  page: null,
  kinds: [
    {
      // On whatever host it is installed.
      id: "mattermost-webhook", name: "Mattermost incoming webhook", reach: "write into its channel", nature: "secret",
      anchors: ["/hooks/"],
      pattern: /\/hooks\/[a-z0-9]{26}(?![A-Za-z0-9_/-])/y,
      boundary: "",
      inner: (match) => ["/hooks/".length, match.length],
      source: ["https://developers.mattermost.com/integrate/webhooks/incoming/"],
      examples: (draw) => ({ hits: [hook(draw)], misses: ["/hooks/", "/hooks/use-form-state.ts", "src/hooks/useAnythingThatIsLongEnough"], twins: [hook(draw).replace("hooks", "books"), `${hook(draw)}/1`, `${hook(draw)}0`] }),
    },
    secret("mattermost-token", "Mattermost token or webhook", "read and write as its user, or write into a channel", named(["matter_most", "mattermost.com", "mattermost_token", "mattermost_bot", "mmauthtoken", "mm_token"], chars(classes.lowerAlphanumeric, 26)), "https://developers.mattermost.com/integrate/reference/personal-access-token/"),
  ],
};
