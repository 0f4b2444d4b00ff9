import { crc32, hex32 } from "../checksum/crc32.ts";
import { altered, lower, shortened, digits } from "../draw.ts";
import { classes, prefixed } from "../fixed-form.ts";
import type { Draw, Provider } from "../provider.ts";

const prefix = "zpka_";
const key = (draw: Draw): string => ((body) => `${prefix}${body}_${hex32(crc32(body))}`)(draw.of(lower + digits, 32));

export const zuplo: Provider = {
  id: "zuplo",
  name: "Zuplo",
  hosts: ["zuplo.com", "zuplo.app", "zuplo.dev"],
  page: "https://portal.zuplo.com",
  kinds: [
    {
      id: "zuplo-api-key", name: "Zuplo API key", reach: "use the API that it was made for", nature: "secret",
      ...prefixed(prefix, classes.alphanumeric, 32),
      pattern: /zpka_[A-Za-z0-9]{32}_[0-9a-f]{8}/y,
      verify: (value) => hex32(crc32(value.slice(prefix.length, -9))) === value.slice(-8),
      source: ["https://zuplo.com/docs/articles/api-key-leak-detection", "https://zuplo.com/docs/articles/api-key-best-practices"],
      examples: (draw) => ({ hits: [key(draw)], misses: [prefix, `${prefix}<random>_<checksum>`], twins: [shortened(key(draw)), altered(key(draw), 9), `${key(draw)}0`] }),
    },
  ],
};
