import { base62 } from "../checksum/base62.ts";
import { crc32 } from "../checksum/crc32.ts";
import { alphanumeric, altered, hex, shortened } from "../draw.ts";
import type { Draw, Provider } from "../provider.ts";

const token = (draw: Draw): string => ((body) => `npm_${body}${base62(crc32(body), 6)}`)(draw.of(alphanumeric, 30));
const uuid = (draw: Draw): string => [8, 4, 4, 4, 12].map((length) => draw.of(hex, length)).join("-");

/** npm, and registries that speak its API; the address of another registry stands in the user's record. */
export const npm: Provider = {
  id: "npm",
  name: "npm",
  hosts: ["npmjs.com", "npmjs.org"],
  page: "https://www.npmjs.com/settings/~/tokens",
  kinds: [
    {
      id: "npm-access-token", name: "npm access token", reach: "publish packages as you", nature: "secret",
      anchors: ["npm_"],
      pattern: /npm_[A-Za-z0-9]{36}/y,
      boundary: "A-Za-z0-9_",
      verify: (value) => base62(crc32(value.slice(4, 34)), 6) === value.slice(34),
      source: ["https://github.blog/security/announcing-npms-new-access-token-format/"],
      examples: (draw) => ({
        hits: [token(draw)],
        misses: ["npm_config_registry=http://localhost:4873", `npm_package_version_${draw.of("0123456789", 3)}`],
        twins: [shortened(token(draw)), altered(token(draw), 10), `${token(draw)}x`],
      }),
    },
    {
      id: "npm-legacy-token", name: "npm legacy token", reach: "publish packages as you", nature: "secret",
      anchors: null,
      near: ["_authtoken"],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/y,
      boundary: "A-Za-z0-9_-",
      source: ["https://github.blog/security/announcing-npms-new-access-token-format/", "https://docs.npmjs.com/cli/v11/configuring-npm/npmrc"],
      examples: (draw) => ({
        hits: [uuid(draw)],
        misses: [`"requestId": "${uuid(draw)}"`, "//localhost:4873/:_authToken=${NPM_TOKEN}"],
        twins: [shortened(uuid(draw)), `${uuid(draw)}a`],
      }),
    },
  ],
};
