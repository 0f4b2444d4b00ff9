import { alphanumeric, hex, shortened } from "../draw.ts";
import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Draw, Provider } from "../provider.ts";

const token = (draw: Draw): string => `pat${draw.of(alphanumeric, 14)}.${draw.of(hex, 64)}`;

export const airtable: Provider = {
  id: "airtable",
  name: "Airtable",
  hosts: ["airtable.com"],
  page: "https://airtable.com/create/tokens",
  kinds: [
    {
      id: "airtable-personal", name: "Airtable personal access token", reach: "read and change the bases it was given", nature: "secret",
      anchors: ["pat"],
      pattern: /pat[A-Za-z0-9]{14}\.[0-9a-f]{64}/y,
      boundary: "A-Za-z0-9_-",
      source: ["https://airtable.com/developers/web/guides/personal-access-tokens"],
      examples: (draw) => ({ hits: [token(draw)], misses: ["a path.to.the.pattern"], twins: [shortened(token(draw)), `${token(draw)}0`, token(draw).replace(".", "-")] }),
    },
    secret("airtable-api-key", "Airtable API key", "read and change every base of yours, until 2024", named(["air_table"], "key", chars(classes.alphanumeric, 14)), "https://airtable.com/developers/web/api/authentication"),
    secret("airtable-client-secret", "Airtable OAuth client secret", "act as your integration", named(["air_table"], chars(classes.hex, 64)), "https://airtable.com/developers/web/api/oauth-reference"),
  ],
};
