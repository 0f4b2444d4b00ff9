import { alphanumeric } from "../draw.ts";
import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Draw, Provider } from "../provider.ts";

const hook = (draw: Draw): string => `/hooks/${draw.of(alphanumeric, 24)}/${draw.of(alphanumeric, 64)}`;

export const rocketchat: Provider = {
  id: "rocketchat",
  name: "Rocket.Chat",
  hosts: ["rocket.chat"],
  page: null,
  kinds: [
    {
      // On whatever host it is installed.
      id: "rocketchat-webhook", name: "Rocket.Chat incoming webhook", reach: "write into its channel", nature: "secret",
      anchors: ["/hooks/"],
      pattern: /\/hooks\/[A-Za-z0-9]{17,24}\/[A-Za-z0-9]{43,64}(?![A-Za-z0-9_/-])/y,
      boundary: "",
      inner: (match) => ["/hooks/".length, match.length],
      source: ["https://docs.rocket.chat/docs/integrations"],
      examples: (draw) => ({ hits: [hook(draw)], misses: ["/hooks/", "/hooks/use-form-state.ts", "src/hooks/useAnythingThatIsLongEnough"], twins: [hook(draw).replace("hooks", "books"), `${hook(draw)}/1`, `${hook(draw)}0`] }),
    },
    secret("rocketchat-auth-token", "Rocket.Chat auth token", "read and write as you", named(["rocket_chat", "rocket.chat"], chars(classes.base64Url, 43)), "https://developer.rocket.chat/apidocs/authentication"),
  ],
};
