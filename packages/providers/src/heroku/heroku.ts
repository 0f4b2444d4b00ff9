import { hex, shortened } from "../draw.ts";
import { classes, prefixed } from "../fixed-form.ts";
import type { Draw, Provider } from "../provider.ts";

const uuid = (draw: Draw): string => [8, 4, 4, 4, 12].map((length) => draw.of(hex, length)).join("-");

export const heroku: Provider = {
  id: "heroku",
  name: "Heroku",
  hosts: ["heroku.com"],
  page: "https://dashboard.heroku.com/account/applications",
  kinds: [
    {
      id: "heroku-api-key", name: "Heroku API key", reach: "change apps and read their settings", nature: "secret",
      ...prefixed("HRKU-AA", classes.base64Url, 58),
      source: ["https://devcenter.heroku.com/articles/platform-api-quickstart#authentication"],
    },
    {
      id: "heroku-legacy", name: "Heroku API key (old)", reach: "change apps and read their settings", nature: "secret",
      anchors: null,
      near: ["heroku_api_key", "heroku_api_token", "heroku_token"],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/y,
      boundary: "A-Za-z0-9_-",
      source: ["https://devcenter.heroku.com/articles/authentication"],
      examples: (draw) => ({ hits: [uuid(draw)], misses: [`https://api.heroku.com/apps/${uuid(draw)}`, "HEROKU_API_KEY=${{ secrets.HEROKU }}"], twins: [shortened(uuid(draw)), `${uuid(draw)}a`] }),
    },
  ],
};
