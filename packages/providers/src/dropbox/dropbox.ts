import { base64Url } from "../draw.ts";
import type { Draw, Provider } from "../provider.ts";

const token = (draw: Draw): string => `sl.${draw.of("ab", 1) === "a" ? "u." : ""}${draw.of(base64Url, draw.between(130, 1400))}`;

export const dropbox: Provider = {
  id: "dropbox",
  name: "Dropbox",
  hosts: ["dropbox.com", "dropboxapi.com"],
  page: "https://www.dropbox.com/developers/apps",
  kinds: [
    {
      id: "dropbox-short-lived", name: "Dropbox access token", reach: "read and change the files the app may", nature: "secret",
      anchors: ["sl."],
      // The documentation promises no length, and warns that it grows.
      pattern: /sl\.(?:u\.)?[A-Za-z0-9_-]{130,1400}/y,
      boundary: "A-Za-z0-9_-",
      source: ["https://developers.dropbox.com/oauth-guide"],
      examples: (draw) => ({ hits: [token(draw)], misses: ["sl.", "sl.u."], twins: [token(draw).slice(0, 130), `sl.${draw.of(base64Url, 1401)}`] }),
    },
  ],
};
