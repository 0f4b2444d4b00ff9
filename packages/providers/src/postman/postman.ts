import { hex, shortened } from "../draw.ts";
import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Draw, Provider } from "../provider.ts";

const token = (draw: Draw): string => `PMAK-${draw.of(hex, 24)}-${draw.of(hex, 34)}`;

export const postman: Provider = {
  id: "postman",
  name: "Postman",
  hosts: ["postman.com", "postman.co", "getpostman.com"],
  page: "https://go.postman.co/settings/me/api-keys",
  kinds: [
    {
      id: "postman-api-key", name: "Postman API key", reach: "read your collections, with the secrets kept in them", nature: "secret",
      anchors: ["PMAK-"],
      pattern: /PMAK-[0-9a-f]{24}-[0-9a-f]{34}/y,
      boundary: "A-Za-z0-9_-",
      source: ["https://learning.postman.com/docs/developer/postman-api/authentication/"],
      examples: (draw) => ({ hits: [token(draw)], misses: ["PMAK-"], twins: [shortened(token(draw)), `${token(draw)}0`] }),
    },
    secret("postman-access-key", "Postman collection access key", "read one collection", prefixed("PMAT-", classes.upperAlphanumeric, 26), "https://learning.postman.com/docs/developer/postman-api/authentication/"),
  ],
};
